import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useWords } from '../../i18n/words';
import { SendButton } from '../form/send-button';
import { Buttons } from '../page/page';
import styles from './notice.module.css';

interface Props {
  title: string;
  /** What follows when one says yes, in words. */
  consequence?: string;
  yes: string;
  pending?: boolean;
  /** Something is ended or lost. */
  dangerous?: boolean;
  onYes(): void;
  onNo(): void;
  children?: ReactNode;
}

/**
 * Asks before something that matters, with its consequence in words. The browser's own dialog keeps the focus inside, closes on Escape and
 * gives the focus back.
 */
export function ConfirmDialog({ title, consequence, yes, pending = false, dangerous = false, ...rest }: Props) {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const { onYes, onNo, children } = rest;
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={heading} onClose={onNo}>
      <h2 id={heading}>{title}</h2>
      {consequence ? <p>{consequence}</p> : null}
      {children}
      <Buttons>
        <SendButton pending={pending} onSend={onYes} {...(dangerous ? { color: 'coral' } : {})}>
          {yes}
        </SendButton>
        <Button variant="default" onClick={() => dialog.current?.close()}>
          {t('common.cancel')}
        </Button>
      </Buttons>
    </dialog>
  );
}
