import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { tell } from '../../app/notices/toasts';
import { ErrorSummary, type FieldError } from '../../design/form/error-summary';
import { SendButton } from '../../design/form/send-button';
import { FailureNote } from '../../design/notice/failure-note';
import { LinkButton } from '../../design/page/link-button';
import { Buttons } from '../../design/page/page';
import { useWords } from '../../i18n/words';
import type { Youth } from '../youths/followed';
import styles from '../youths/youths.module.css';
import type { Section, SectionName } from './section';
import { useSection } from './use-section';

interface Props<T extends object> {
  youth: Youth;
  name: SectionName;
  section: Section<T>;
}

/** The form of one section: what is left to correct, what a colleague changed meanwhile, saving and the way back. */
export function SectionForm<T extends object>({ youth, name, section }: Props<T>) {
  const { t } = useWords();
  const navigate = useNavigate();
  const [errors, setErrors] = useState<FieldError[]>([]);
  const { typed, keep, elsewhere, takeTheirs, send, pending, failure } = useSection(youth, name, section, () => {
    tell(t('file.saved'));
    void navigate({ to: '/jeunes/$id', params: { id: youth.id }, hash: 'profil' });
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = section.check(typed, t);
    setErrors(found);
    if (!found.length) send(undefined);
  };
  const { Fields } = section;
  return (
    <form onSubmit={submit} noValidate className={styles.form}>
      <ErrorSummary errors={errors} />
      {failure && failure.code !== 'changed-meanwhile' ? <FailureNote failure={failure} /> : null}
      {elsewhere.length ? <Meanwhile fields={elsewhere} onTake={takeTheirs} /> : null}
      <Fields typed={typed} errors={errors} keep={keep} />
      <Buttons>
        <SendButton pending={pending}>{t(elsewhere.length ? 'file.saveMine' : 'file.save')}</SendButton>
        <LinkButton to="/jeunes/$id" params={{ id: youth.id }} hash="profil" variant="default">
          {t('common.goBack')}
        </LinkButton>
      </Buttons>
    </form>
  );
}

/** A colleague changed the same section: whose version stands is for people to say. */
function Meanwhile({ fields, onTake }: { fields: string[]; onTake(): void }) {
  const { t } = useWords();
  const names = fields.map((field) => t(`fileField.${field}` as 'fileField.firstName'));
  return (
    <div role="alert" className={styles.meanwhile}>
      <p>
        <strong>{t('file.meanwhile')}</strong>
      </p>
      <p>{t('file.meanwhileText', { fields: names.join(', ') })}</p>
      <div>
        <Button variant="default" onClick={onTake}>
          {t('file.takeTheirs')}
        </Button>
      </div>
    </div>
  );
}
