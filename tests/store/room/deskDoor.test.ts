import { beforeEach, describe, expect, test, vi } from 'vitest';
import { forgetDoor, keepDoor, keptDoor } from '../../../src/store/room/deskDoor';
import { ROOM, SECRET } from '../../kit/fakeRoom';

const DOOR = { room: ROOM, secret: SECRET };
const OTHER = { room: 'ba9876543210', secret: 'b'.repeat(32) };

function refuse(): never {
  throw new DOMException('not here', 'SecurityError');
}

beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
});

describe('the door of a desk', () => {
  test('is kept for this tab and for later ones', () => {
    keepDoor(DOOR);
    expect(keptDoor()).toEqual(DOOR);
    sessionStorage.clear();
    expect(keptDoor()).toEqual(DOOR);
  });

  test('of a tab stays its own when another tab opens another desk', () => {
    keepDoor(DOOR);
    localStorage.setItem('onetenant.desk', `${OTHER.room}.${OTHER.secret}`);
    expect(keptDoor()).toEqual(DOOR);
  });

  test('is forgotten in every tab to come, and leaves no secret behind', () => {
    keepDoor(DOOR);
    forgetDoor();
    expect(keptDoor()).toBeUndefined();
    expect(JSON.stringify([sessionStorage, localStorage])).not.toContain(SECRET);
    sessionStorage.clear();
    expect(keptDoor()).toBeUndefined();
  });

  test.each([
    ['nothing', ''],
    ['a door of a seat', `${ROOM}.${OTHER.room}.${SECRET}`],
    ['a secret that is cut off', `${ROOM}.${SECRET.slice(1)}`],
    ['a path', `../${ROOM}.${SECRET}`],
    ['something written by somebody else', '{"room":"x"}'],
  ])('is none where the browser has kept %s', (_what, text) => {
    localStorage.setItem('onetenant.desk', text);
    expect(keptDoor()).toBeUndefined();
  });

  test('is none in a browser that refuses to keep anything, and nothing fails by it', () => {
    vi.stubGlobal('sessionStorage', { getItem: refuse, setItem: refuse });
    vi.stubGlobal('localStorage', undefined);
    keepDoor(DOOR);
    const kept = keptDoor();
    vi.unstubAllGlobals();
    expect(kept).toBeUndefined();
  });
});
