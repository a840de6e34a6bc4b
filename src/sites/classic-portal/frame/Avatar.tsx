import type { AccountKind } from '../../../core/index';

/** A badge on a lanyard for an account of an organization, a head and shoulders for a personal one. */
export function Avatar({ of }: { of: AccountKind }) {
  return (
    <svg width="31" height="31" viewBox="0 0 31 31" aria-hidden="true">
      <rect width="31" height="31" fill={of === 'organizational' ? '#4d4d4d' : '#6d747b'} />
      {of === 'organizational' ? (
        <g transform="rotate(-7 15.5 16)">
          <path d="M12 -3 L15 5 L19 -3" fill="none" stroke="#fff" strokeWidth="1.6" />
          <rect x="5" y="5" width="21" height="27" rx="1.5" fill="#fff" />
          <rect x="12.5" y="3.5" width="6" height="3.5" fill="#b9bcbf" />
          <path d="M7.5 9h16v14h-16z" fill="#8f9499" />
          <circle cx="15.5" cy="14.5" r="3.6" fill="#fff" />
          <path d="M9 23c0-4 3-5.6 6.5-5.6S22 19 22 23z" fill="#fff" />
        </g>
      ) : (
        <path
          d="M15.5 5a6 6 0 0 1 3.2 11c5 1.2 8.3 4.6 8.3 10v5H4v-5c0-5.4 3.3-8.8 8.3-10a6 6 0 0 1 3.2-11z"
          fill="#c3c7cb"
        />
      )}
    </svg>
  );
}
