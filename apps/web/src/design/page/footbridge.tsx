import styles from '../design.module.css';

/** The one drawing of the house, a small footbridge: the mark beside the name, and the picture of an empty page. */
export function Footbridge({ size = 96 }: { size?: number }) {
  return (
    <svg
      className={styles.mark}
      width={size}
      height={size * 0.7}
      viewBox="0 0 60 42"
      fill="none"
      stroke="currentColor"
      strokeWidth={size < 48 ? 3.2 : 1.8}
      strokeLinecap="round"
      aria-hidden
    >
      <path d="M4 31Q30 13 56 31" />
      <path d="M4 20Q30 2 56 20" />
      <path d="M4 16V38M56 16V38M17 13.2V24.2M30 11V22M43 13.2V24.2" />
    </svg>
  );
}
