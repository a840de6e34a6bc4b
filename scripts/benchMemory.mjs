// Preloaded into a service that is measured: asked by its parent, it answers with how many bytes are alive in it.
process.on('message', () => {
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  process.send(heapUsed + external);
});
process.on('disconnect', () => process.exit());
