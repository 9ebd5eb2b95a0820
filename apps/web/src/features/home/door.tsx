import type { Icon } from '@tabler/icons-react';
import { Link, type LinkProps } from '@tanstack/react-router';
import styles from './home.module.css';

interface Props {
  icon: Icon;
  title: string;
  text: string;
  to: LinkProps['to'];
  /** A second way, beside the door itself. */
  also?: { text: string; to: LinkProps['to'] };
}

/** One way in, for one kind of reader. */
export const Door = ({ icon: Picture, title, text, to, also }: Props) => (
  <li className={styles.door}>
    <Picture size={28} stroke={1.5} aria-hidden />
    <Link to={to} className={styles.doorLink}>
      {title}
    </Link>
    <p>{text}</p>
    {also ? (
      <Link to={also.to} className={styles.also}>
        {also.text}
      </Link>
    ) : null}
  </li>
);
