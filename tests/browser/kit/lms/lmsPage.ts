import type { Launch, Scorm } from '../../../kit/lms/scormLaunch';

/** How an LMS of SCORM shows what it launches. */
export type Shape = 'frame' | 'pair' | 'window' | 'sandbox';

export type ScormPage = Launch & {
  readonly standard: Scorm;
  readonly shape: Shape;
  /** Where the content is, and under which name the LMS keeps what it is told. */
  readonly content: string;
  readonly key: string;
};

const LIBRARY = {
  'scorm-1.2': ['scorm12', 'Scorm12API', 'API'],
  'scorm-2004': ['scorm2004', 'Scorm2004API', 'API_1484_11'],
};

/** The page of an LMS: its API, and the content in a frame or a window. `faults` of its window are those that it has. */
export function lmsPage(given: ScormPage): string {
  const { standard, shape, content, key, ...launch } = given;
  const [library, name, api] = LIBRARY[standard];
  const { origin } = new URL(content);
  const framed = shape === 'pair' ? `${origin}/between?${new URLSearchParams({ content })}` : content;
  const sandbox = shape === 'sandbox' ? ' sandbox="allow-scripts"' : '';
  return `<!doctype html><html lang="en"><title>An LMS</title>
    <style>body { margin: 0 } iframe { display: block; width: 100%; height: 100vh; border: 0 }</style>
    <script src="/scorm-again/${library}.min.js"></script>
    <script src="/scorm-again/cross-frame-lms.min.js"></script>
    <script type="module">
      import { scormLaunch } from '/kit/scormLaunch';
      const keep = (method, body) => {
        const request = new XMLHttpRequest();
        request.open(method, '/kept/${key}', false);
        request.send(body);
        return request.responseText;
      };
      window.faults ??= {};
      const scorm = new ${name}({ autocommit: false, logLevel: 5 });
      window.${api} = scormLaunch('${standard}', scorm, {
        ...${JSON.stringify(launch)},
        kept: JSON.parse(keep('GET')),
        faults: () => window.faults,
        onKept: (kept) => keep('POST', JSON.stringify(kept)),
      });
      ${shape === 'pair' ? `new CrossFrameLMS({ ...window.${api}, getFlattenedCMI: () => scorm.getFlattenedCMI() }, '${origin}');` : ''}
      ${
        shape === 'window'
          ? `document.querySelector('button').onclick = () => window.open('${content}');`
          : `document.querySelector('iframe').src = '${framed}';`
      }
    </script>
    ${shape === 'window' ? '<button>Launch</button>' : `<iframe title="Lesson"${sandbox}></iframe>`}`;
}

/** What stands between an LMS and the content that it has on another origin. */
export function pageBetween(content: string, lms: string): string {
  return `<!doctype html><html lang="en"><title>Between</title>
    <style>body { margin: 0 } iframe { display: block; width: 100%; height: 100vh; border: 0 }</style>
    <script src="/scorm-again/cross-frame-api.min.js"></script>
    <script>window.API = window.API_1484_11 = new CrossFrameAPI('${lms}');</script>
    <iframe title="Lesson" src="${content}"></iframe>`;
}
