/**
 * The few pieces all pages are made of: a page with its heading, what to do next, facts, waiting, emptiness and failure. They know words
 * and looks, never an offer or a proposal.
 */
import { type ReactNode, useEffect, useRef } from 'react';
import styles from '../design.module.css';

let opened = false;

/** One page: its heading, which takes the focus when the page or its subject changes, then its parts. */
export function Page({
  title,
  lead,
  wide = false,
  children,
}: {
  title: string;
  lead?: ReactNode;
  wide?: boolean;
  children?: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – Passerelle`;
    // The first page of a visit leaves the focus where the browser put it.
    if (opened) heading.current?.focus({ preventScroll: true });
    opened = true;
  }, [title]);
  return (
    <div className={wide ? styles.page : `${styles.page} ${styles.narrow}`}>
      <div className={styles.head}>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead ? <p className={styles.lead}>{lead}</p> : null}
      </div>
      {children}
    </div>
  );
}

/** A part of a page under its own heading; `id` lets a link lead to it. */
export function Section({ title, id, children }: { title: string; id?: string; children: ReactNode }) {
  return (
    <section className={styles.section} id={id}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** Buttons side by side, one under the other on a phone. */
export function Buttons({ children }: { children: ReactNode }) {
  return <div className={styles.buttons}>{children}</div>;
}
