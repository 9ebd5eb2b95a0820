import type { Icon } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import styles from './home.module.css';

interface Props {
  icon: Icon;
  title: string;
  text: string;
  to: '/' | '/moi';
  hash?: string;
}

/** One way in, for one kind of reader. */
export const Door = ({ icon: Picture, title, text, to, hash }: Props) => (
  <li className={styles.door}>
    <Picture size={28} stroke={1.5} aria-hidden />
    <Link to={to} hash={hash} className={styles.doorLink}>
      {title}
    </Link>
    <p>{text}</p>
  </li>
);
