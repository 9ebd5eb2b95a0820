import type { Icon } from '@tabler/icons-react';
import { Link, type LinkProps } from '@tanstack/react-router';
import styles from './home.module.css';

interface Props {
  icon: Icon;
  title: string;
  text: string;
  to: LinkProps['to'];
}

/** One way in, for one kind of reader. */
export const Door = ({ icon: Picture, title, text, to }: Props) => (
  <li className={styles.door}>
    <Picture size={28} stroke={1.5} aria-hidden />
    <Link to={to} className={styles.doorLink}>
      {title}
    </Link>
    <p>{text}</p>
  </li>
);
