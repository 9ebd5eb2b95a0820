import type { ReactNode } from 'react';
import styles from '../design.module.css';
import { Footbridge } from './footbridge';

/** Nothing here yet, and what to do about it. */
export function Empty({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <Footbridge />
      <p>
        <strong>{title}</strong>
      </p>
      <p>{text}</p>
      {children}
    </div>
  );
}
