import type { Launch, Scorm } from '../../../kit/lms/scormLaunch';

/** How an LMS of SCORM shows what it launches. */
export type Shape = 'top' | 'frame' | 'pair' | 'window' | 'sandbox';

export type ScormPage = Launch & {
  readonly standard: Scorm;
  readonly shape: Shape;
  /** Where the content is, and under which name the LMS keeps what it is told. */
  readonly content: string;
  readonly key: string;
  /** It has no API before `comeLate` of its window is called. */
  readonly isLate?: boolean;
  /** It shows nothing more to a learner who has failed. */
  readonly isLocking?: boolean;
};

const LIBRARY = {
  'scorm-1.2': ['scorm12', 'Scorm12API', 'API'],
  'scorm-2004': ['scorm2004', 'Scorm2004API', 'API_1484_11'],
};

const HEAD = `<!doctype html><html lang="en"><title>An LMS</title>
  <style>body { margin: 0 } iframe { display: block; width: 100%; height: 100vh; border: 0 }</style>`;

/** What puts the API of an LMS into the window of a page. `faults` of that window are those that it has. */
export function apiScript({
  standard,
  shape,
  content,
  key,
  isLate = false,
  isLocking: _isLocking,
  ...launch
}: ScormPage): string {
  const [, name, api] = LIBRARY[standard];
  const { origin } = new URL(content);
  const between = `new CrossFrameLMS({ ...window.${api}, getFlattenedCMI: () => scorm.getFlattenedCMI() }, '${origin}');`;
  return `import { scormLaunch } from '/kit/scormLaunch';
    const keep = (method, body) => {
      const request = new XMLHttpRequest();
      request.open(method, '/kept/${key}', false);
      request.send(body);
      return request.responseText;
    };
    window.faults ??= {};
    const scorm = new ${name}({ autocommit: false, logLevel: 5 });
    window.comeLate = () => {
      window.${api} = scormLaunch('${standard}', scorm, {
        ...${JSON.stringify(launch)},
        kept: JSON.parse(keep('GET')),
        faults: () => window.faults,
        onKept: (kept) => keep('POST', JSON.stringify(kept)),
        onEnded: () => { window.hasEnded = true; },
      });
    };
    ${isLate ? '' : 'window.comeLate();'}
    ${shape === 'pair' ? between : ''}`;
}

/** The scripts of an LMS that puts its API into the window of the content itself, as an app on a telephone does. */
export function scriptsAtTop(page: ScormPage): string {
  const query = new URLSearchParams({ page: JSON.stringify(page) });
  return `<script src="/scorm-again/${LIBRARY[page.standard][0]}.min.js"></script>
    <script type="module" src="/api?${query.toString().replaceAll('&', '&amp;')}"></script>`;
}

/** The page of an LMS: its API, and the content in a frame or a window. */
export function lmsPage(page: ScormPage): string {
  const { standard, shape, content, isLocking = false } = page;
  const hasFailed = `['cmi.core.lesson_status', 'cmi.success_status'].some((one) => JSON.parse(keep('GET'))[one] === 'failed')`;
  const framed = shape === 'pair' ? `${new URL(content).origin}/between?${new URLSearchParams({ content })}` : content;
  const sandbox = shape === 'sandbox' ? ' sandbox="allow-scripts"' : '';
  const launched =
    shape === 'window'
      ? `document.querySelector('button').onclick = () => window.open('${content}');`
      : `document.querySelector('iframe').src = '${framed}';`;
  return `${HEAD}
    <script src="/scorm-again/${LIBRARY[standard][0]}.min.js"></script>
    <script src="/scorm-again/cross-frame-lms.min.js"></script>
    ${shape === 'window' ? '<button>Launch</button>' : `<iframe title="Lesson"${sandbox}></iframe>`}
    <script type="module">${apiScript(page)}
      if (${isLocking} && ${hasFailed}) document.querySelector('iframe').srcdoc = 'You have failed.';
      else ${launched}
    </script>`;
}

/** What stands between an LMS and the content that it has on another origin. */
export function pageBetween(content: string, lms: string): string {
  return `${HEAD}
    <script src="/scorm-again/cross-frame-api.min.js"></script>
    <script>window.API = window.API_1484_11 = new CrossFrameAPI('${lms}');</script>
    <iframe title="Lesson" src="${content}"></iframe>`;
}

/** A page that only has something in a frame, or opens it in a window: all that an LMS of cmi5 does itself. */
export function plainPage(shape: Shape, content: string): string {
  const sandbox = shape === 'sandbox' ? ' sandbox="allow-scripts"' : '';
  const shown = `<iframe title="Lesson"${sandbox} src="${content.replaceAll('&', '&amp;')}"></iframe>`;
  const opener = `<button>Launch</button><script>document.querySelector('button').onclick = () => window.open(${JSON.stringify(content)});</script>`;
  return `${HEAD}
    ${shape === 'window' ? opener : shown}`;
}
