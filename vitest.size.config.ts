import { defineConfig } from 'vitest/config';

// Apart from the other tests, because these read the finished build.
export default defineConfig({
  test: { environment: 'node', include: ['tests/size/*.size.ts'] },
});
