import { defineConfig } from 'vitest/config';
import { FOR_A_TEST } from './tests/kit/patience';

// Apart from the other tests, because these read the finished build.
export default defineConfig({
  test: { environment: 'node', include: ['tests/size/*.size.ts'], testTimeout: FOR_A_TEST },
});
