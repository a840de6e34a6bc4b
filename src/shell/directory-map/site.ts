import { ownPages } from '../../map/ownPages';
import type { Site } from '../../sites/site';
import { MapPage } from './MapPage';

/** The map of directories as a site of its own, so that a frame can show it like any other. */
export const site: Site = { routes: [{ path: ownPages.directoryMap, title: 'map.title', Screen: MapPage }] };
