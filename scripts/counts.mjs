/** A tool without tests of its own counts as one. */
export function countCheck(exitCode) {
  return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Whatever did not pass has failed, a skipped test too; so has a file that broke outside its tests. */
export function countVitest(exitCode, report) {
  const files = report?.testResults ?? [];
  const tests = files.flatMap((file) => file.assertionResults);
  const passed = tests.filter(({ status }) => status === 'passed').length;
  const broken = files.filter(
    (file) => file.status !== 'passed' && file.assertionResults.every(({ status }) => status === 'passed'),
  ).length;
  return agree(exitCode, passed, tests.length - passed + broken);
}

/** Whatever did not pass at once has failed, a skipped or flaky test too; so has an error outside any test. */
export function countPlaywright(exitCode, report) {
  if (!report) return agree(exitCode, 0, 0);
  const { expected, unexpected, flaky, skipped } = report.stats;
  return agree(exitCode, expected, unexpected + flaky + skipped + report.errors.length);
}

/** A runner that ended badly, or found nothing to run, has failed at least once, whatever its report says. */
function agree(exitCode, passed, failed) {
  const endedBadly = exitCode !== 0 || passed + failed === 0;
  return { passed, failed: failed === 0 && endedBadly ? 1 : failed };
}
