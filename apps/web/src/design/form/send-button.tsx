import { Button, type ButtonProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/words';

interface Props extends ButtonProps {
  pending: boolean;
  /** Left out in a form, where the button submits. */
  onSend?: () => void;
  children: ReactNode;
}

/** A button that sends: it says so while it does, and keeps the focus. */
export function SendButton({ pending, onSend, children, ...looks }: Props) {
  const { t } = useWords();
  return (
    <Button type={onSend ? 'button' : 'submit'} aria-disabled={pending} onClick={onSend} {...looks}>
      {pending ? t('common.sending') : children}
    </Button>
  );
}
