import { componentOnDemand } from './ui/onDemand';

// Pages that hardly anybody comes to first. Apart from the routes, so that the start page need not know what they are made of.
export const ArticlePage = componentOnDemand(async () => (await import('./ArticlePage')).ArticlePage);
export const DeskRoute = componentOnDemand(async () => (await import('./DeskRoute')).DeskRoute);
export const FigurePage = componentOnDemand(async () => (await import('./FigurePage')).FigurePage);
export const OpenFigure = componentOnDemand(async () => (await import('./OpenFigure')).OpenFigure);
export const Reports = componentOnDemand(async () => (await import('./Reports')).Reports);
export const ResumeRun = componentOnDemand(async () => (await import('./shell/share/ResumeRun')).ResumeRun);
