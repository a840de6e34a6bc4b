import { Cabinet } from './Cabinet';

const FOLDERS = [193, 208, 223, 239, 255, 271, 287, 302];

/** An office after hours: own drawing, dim enough for white words to be read on it. */
export function OfficeScene({ className }: { className: string | undefined }) {
  return (
    <svg className={className} viewBox="0 0 837 343" preserveAspectRatio="xMidYMid slice" aria-hidden>
      <defs>
        <linearGradient id="azure-com-wall" x2="0.2" y2="1">
          <stop offset="0" stopColor="#454c50" />
          <stop offset="0.6" stopColor="#3a4347" />
          <stop offset="1" stopColor="#24292b" />
        </linearGradient>
        <linearGradient id="azure-com-desk" x2="0" y2="1">
          <stop offset="0" stopColor="#1a1c1e" />
          <stop offset="1" stopColor="#101112" />
        </linearGradient>
      </defs>
      <path fill="url(#azure-com-wall)" d="M-600 0h2000v343h-2000z" />
      <path fill="#16191b" d="M-600 262h2000v81h-2000z" opacity="0.5" />

      <path fill="#1c1f22" d="M-20 52l104 6v98l-104 6z" />
      <path fill="#141b22" d="M-16 58l92 5v86l-92 5z" />
      <path
        stroke="#2f4350"
        strokeWidth="2"
        d="M4 72h34M4 80h46M10 88h30M10 96h52M10 104h22M4 112h40M4 120h28M10 128h44"
      />
      <path fill="#34393c" d="M110 46q1-6 8-7l82-4q8 0 8 8v142h-98z" />
      <path fill="#4a5053" d="M110 46q1-6 8-7l44-2v148h-52z" />
      <path fill="none" stroke="#5a6164" d="M116 60h40M116 66h40" />
      <path fill="#3d362c" d="M-600 176h780v40h-780z" />
      <path fill="#2c2720" d="M-600 216h760v6h-760z" />

      <Cabinet />
      {FOLDERS.map((x, n) => (
        <g key={x} transform={`rotate(${n > 5 ? 4 : 2} ${x} 162)`}>
          <path fill={n % 3 ? '#4a5155' : '#42494d'} d={`M${x} 103h13v59h-13z`} />
          <circle cx={x + 6.5} cy="114" r="2.4" fill={n % 2 ? '#23394a' : '#4a3030'} />
        </g>
      ))}
      <path fill="#26292b" d="M322 98l66-4q6 0 6 6v58h-72z" />
      <path fill="#3b2a22" d="M390 104h40v38h-40z" />
      <path fill="#31241e" d="M390 142h42v38h-42z" />

      <path fill="url(#azure-com-desk)" d="M378 172h1100v46h-1100z" />
      <path fill="#0b0c0d" d="M392 218h10v130h-10zM660 218h8v130h-8zM1060 218h10v130h-10z" />
      <g fill="none" stroke="#0e1012" strokeWidth="3" strokeLinecap="round" strokeLinejoin="round">
        <path d="M590 172l-31-126 116 17" />
        <path strokeWidth="1.5" d="M583 172l-28-122" />
      </g>
      <path fill="#0c0d0f" d="M672 60q6-14 24-8 16 6 12 22-16 10-28 2-10-5-8-16z" />
      <path fill="#4b3730" d="M612 136q20-20 48 0l-4 36h-40z" />
      <path fill="none" stroke="#241c19" d="M611 140h50M614 152h44M616 164h40M624 130v42M648 130v42" />
      <path fill="#15171a" d="M669 106h12l2 66h-16z" />

      <path fill="#121416" d="M746 34h170v108h-170z" />
      <path fill="#1f3a4c" d="M785 50h128v82h-128z" />
      <path fill="#5a6a73" d="M790 55h34v36h-34zM790 95h22v32h-22zM828 55h52v22h-52zM816 95h40v32h-40z" />
      <circle cx="800" cy="66" r="6" fill="none" stroke="#1f5573" strokeWidth="3" />
      <path fill="#2a2d30" d="M822 142h20l6 30h-32z" />
      <path fill="#43484b" d="M940 132h70v40h-70z" />

      <path fill="#0d0e0f" d="M464 150q0-6 8-6l126 2q8 0 8 8l4 116h-146z" />
      <path
        fill="none"
        stroke="#1d2022"
        strokeWidth="3"
        d="M474 156h124M474 170h126M472 184h128M472 198h130M470 212h132"
      />
      <path fill="#0a0a0b" d="M462 262h154l-8 62h-130z" />
      <path fill="none" stroke="#5d6264" strokeWidth="8" strokeLinecap="round" d="M468 238l-6 84M606 238l6 84" />
      <path fill="#0c0d0e" d="M436 242l32-14v16l-26 8zM642 242l-32-14v16l26 8z" />
      <path fill="#141414" d="M640 290h98l-8 60h-82z" />
      <path fill="#26201d" d="M648 306h80v6h-80z" />
    </svg>
  );
}
