const MENU = [
  { name: 'Resource groups', colour: '#6fb1d9' },
  { name: 'All resources', colour: '#8cb43a' },
  { name: 'Recent', colour: '#d7e6ef' },
  { name: 'App Services', colour: '#5bb4e0' },
  { name: 'Virtual machines (classic)', colour: '#4f9fd4' },
  { name: 'Virtual machines', colour: '#7cb8d8' },
  { name: 'SQL databases', colour: '#3f8fd0' },
  { name: 'Cloud services (classic)', colour: '#62c1e5' },
  { name: 'Subscriptions', colour: '#f0b72f' },
];
const RESOURCES = [
  'shop-web',
  'shop-api',
  'shop-sql',
  'intranet',
  'intranet-db',
  'files',
  'network',
  'backup',
  'tests',
];
const REQUESTS = [
  10, 7, 3, 9, 10, 10, 6, 4, 10, 10, 4, 9, 9, 2, 10, 8, 7, 6, 10, 6, 9, 5, 9, 9, 9, 9, 7, 9, 8, 3, 9, 10, 10,
];
const REGIONS = ['M214 60', 'M219 63', 'M240 60', 'M262 66', 'M268 72', 'M278 58', 'M268 86', 'M230 84'];

/** A dashboard of nobody, drawn small: to be recognised, not to be read. */
export function PortalPicture({ label }: { label: string }) {
  return (
    <svg viewBox="0 0 690 356" role="img" aria-label={label} fontSize="6.5" fill="#2d3239">
      <path fill="#338cb4" d="M80 0h610v356H80Z" />
      <path fill="#202428" d="M0 0h690v8H0Z" />
      <path fill="#282d32" d="M0 8h690v14H80v334H0Z" />
      <path fill="#32373c" d="M495 0h90v8h-90Z" />
      <path fill="#7fba00" d="M589 0h14v8h-14Z" />
      <g fill="#fff" fontSize="5.8">
        <text x="4" y="6" fontSize="9" fill="#29a5de">
          Microsoft Azure
        </text>
        <text x="89" y="18" fontWeight="600">
          Dashboard
        </text>
        <text x="15" y="32">
          New
        </text>
        <path stroke="#7fba00" d="M4.5 30h7M8 26.5v7" />
        {MENU.map(({ name, colour }, row) => (
          <g key={name}>
            <circle cx="8" cy={48 + row * 14.7} r="3.2" fill={colour} />
            <text x="15" y={50.5 + row * 14.7}>
              {name}
            </text>
          </g>
        ))}
        <text x="5" y="183">
          Browse ›
        </text>
      </g>
      <g fill="#fff">
        <path d="M89 31h65v131H89ZM156 31h130v65H156ZM289 31h64v65h-64ZM156 97h64v65h-64ZM222 97h64v65h-64ZM89 164h197v130H89Z" />
      </g>
      <text x="95" y="41">
        All resources
      </text>
      {RESOURCES.map((name, row) => (
        <g key={name}>
          <path stroke="#dfe3e6" strokeWidth=".5" d={`M91 ${53 + row * 11}h61`} />
          <circle cx="99" cy={59 + row * 11} r="3" fill="#59b4d9" />
          <text x="106" y={61 + row * 11}>
            {name}
          </text>
        </g>
      ))}
      <text x="162" y="41">
        Service health
      </text>
      <path
        fill="#dfe3e6"
        d="M208 54q12-5 26-1l-5 9-8 10-3 5-6-9-5-6ZM224 76l8 3-3 14-4 6-3-12ZM242 54l34-3 6 6-6 12-8 4-8-4-5 5-6-9-8 2ZM240 68l12 1 3 7-6 13h-5l-5-13ZM266 84h10l1 6-11 1Z"
      />
      {REGIONS.map((region) => (
        <path key={region} d={`${region}h0`} stroke="#7fba00" strokeWidth="4" strokeLinecap="round" />
      ))}
      <text x="294" y="41">
        shop-web
      </text>
      <text x="294" y="90">
        Running
      </text>
      <circle cx="342" cy="86" r="6" fill="#59b4d9" />
      <path fill="#3a9bd0" d="M178 118h20v20h-20ZM182 118v-5h12v5h-2v-3h-8v3Z" />
      <text x="188" y="150" textAnchor="middle">
        Marketplace
      </text>
      <circle cx="254" cy="117" r="5" fill="#c9a27e" />
      <path fill="#59b4d9" d="M246 138v-9q0-6 8-6t8 6v9Z" />
      <text x="254" y="150" textAnchor="middle">
        Help + support
      </text>
      <text x="95" y="175">
        Requests and errors
      </text>
      <path
        stroke="#dfe3e6"
        strokeWidth=".5"
        d="M109 190h169M109 202h169M109 213h169M109 225h169M109 236h169M109 248h169M109 259h169"
      />
      <polyline
        fill="none"
        stroke="#3ec3e0"
        points={REQUESTS.map((count, at) => `${109 + at * 5.2},${260 - count * 5.7}`).join(' ')}
      />
      <path stroke="#e0566a" strokeDasharray="2 1" strokeWidth=".8" d="M109 260h165" />
      <path fill="#3ec3e0" d="M94 271h2v17h-2Z" />
      <path fill="#d5304a" d="M134 271h2v17h-2Z" />
      <g fontSize="15" fontWeight="600">
        <text x="98" y="288">
          268
        </text>
        <text x="138" y="288">
          0
        </text>
      </g>
    </svg>
  );
}
