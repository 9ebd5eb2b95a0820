import type { ReactNode } from 'react';
import { useWords } from '../../i18n/words';
import styles from './life.module.css';

/** Something that happened. */
export interface Happening {
  key: string;
  at: string;
  title: string;
  text?: ReactNode;
}

/** What happened, the newest first, each with its moment. */
export function Timeline({ happenings }: { happenings: Happening[] }) {
  const { when } = useWords();
  return (
    <ol className={styles.timeline}>
      {happenings.map(({ key, at, title, text }) => (
        <li key={key}>
          <time dateTime={at}>{when.moment(at)}</time>
          <strong>{title}</strong>
          {text ? <div>{text}</div> : null}
        </li>
      ))}
    </ol>
  );
}
