type Count = { passed: number; failed: number };
type VitestReport = { testResults: { status: string; assertionResults: { status: string }[] }[] };
type PlaywrightReport = {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: unknown[];
};

export function countCheck(exitCode: number | null): Count;
export function countVitest(exitCode: number | null, report: VitestReport | undefined): Count;
export function countPlaywright(exitCode: number | null, report: PlaywrightReport | undefined): Count;
