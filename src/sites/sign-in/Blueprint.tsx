import { arrow, disk, globe, laptop, phone, store } from './drawings';

const ON_THREE_LINES = [230, 272, 314];
const DOWN_THE_LEFT = [30, 76, 122];
const SERVICES = [358, 386, 414, 442];
const FAR_RIGHT = [560, 640, 720];

/** A plan of machines, disks and the lines between them: own drawing, faint enough for words to be read on it. */
export function Blueprint({ className }: { className: string | undefined }) {
  return (
    <svg className={className} viewBox="0 0 478 496" preserveAspectRatio="xMinYMin meet" overflow="visible" aria-hidden>
      <g fill="none" stroke="#fff" strokeWidth="2" opacity="0.17" transform="rotate(-5 240 250)">
        <path strokeWidth="6" d={laptop(2, 52) + phone(84, 62) + laptop(570, 60) + phone(660, 66)} />
        <path strokeWidth="5" d="M26 122v30m-9-9l9 9 9-9M95 122v30m-9-9l9 9 9-9" />
        <path opacity="0.5" d="M216 28h126v40H216zM216 118h126v46H216z" />
        <path strokeWidth="4" d="M158 54h34M158 62h26M158 96h40M158 140h30" />
        {ON_THREE_LINES.map((x) => (
          <path key={x} d={`M${x} 40h16v12h-16zM${x + 4} 58h8${arrow(x + 8, 74, 112)}${disk(x - 3, 124)}`} />
        ))}
        {[20, 54, 88, 122].map((y) => (
          <path key={y} d={`M376 ${y}h26v28h-26zM391 ${y + 20}a7 7 0 1 0 14 0a7 7 0 1 0-14 0`} />
        ))}
        <path d="M448 12h104v104H448zM448 30h104M448 47h104M448 64h104M448 81h104M448 98h104M474 12v104M500 12v104M526 12v104" />
        <path d="M-20 178h150" strokeDasharray="5 3" strokeWidth="11" opacity="0.5" />
        {DOWN_THE_LEFT.map((x) => (
          <path key={x} d={globe(x, 206) + arrow(x, 222, 268) + arrow(x, 366, 420)} />
        ))}
        <path d={store(4, 438)} />
        <path strokeWidth="4" d="M60 440h48v38H60zM60 450h48M76 450v28M92 450v28" />
        <path strokeWidth="4" d="M134 456v-26h16l10 10v16M126 456h44v24h-44zM138 468h20" />
        <path strokeWidth="9" d="M340 352v84M372 346v112" />
        <path d="M346 386h20m-5-4l5 4-5 4M351 382l-5 4 5 4M346 416h20m-5-4l5 4-5 4M351 412l-5 4 5 4" />
        {SERVICES.map((y, n) => (
          <path key={y} d={`M256 ${y}h20v20h-20zM256 ${y + 7}h20M288 ${y + 8}h${n % 2 ? 34 : 24}`} />
        ))}
        <path strokeWidth="3" d="M390 330h44v30h-44zM382 366h60M404 384h22v36h-22zM412 414h6M396 430h36M402 440h24" />
        <path d="M461 296a9 9 0 1 0 18 0a9 9 0 1 0-18 0M467 291l8 5-8 5z" />
        {FAR_RIGHT.map((x) => (
          <path key={x} d={disk(x, 190) + arrow(x + 11, 228, 290) + store(x - 7, 306)} />
        ))}
      </g>
    </svg>
  );
}
