import { Textarea, TextInput } from '@mantine/core';
import { editOffer, type RequestOf } from '@app/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { asMyself } from '../../app/api';
import { useDraft } from '../../app/kept';
import { tell } from '../../app/notices/toasts';
import { useSend } from '../../app/reading/send';
import { ErrorSummary, type FieldError, messageFor } from '../../design/form/error-summary';
import { SendButton } from '../../design/form/send-button';
import { FailureNote } from '../../design/notice/failure-note';
import { Buttons } from '../../design/page/page';
import { useWords } from '../../i18n/words';
import { type OwnOffer, ownOfferKey } from './own-offer-key';
import styles from './own-offers.module.css';

type Body = NonNullable<RequestOf<typeof editOffer>['body']>;

const typedOf = ({ title, description, openings, startFrom, startTo, skills }: OwnOffer) => ({
  title,
  description,
  openings: String(openings),
  startFrom: (startFrom ?? '') as string,
  startTo: (startTo ?? '') as string,
  skills: skills.join('\n'),
});
type Typed = ReturnType<typeof typedOf>;

/** Changing what an offer says; kept as typed until it is saved. */
export function EditOffer({ offer }: { offer: OwnOffer }) {
  const { t } = useWords();
  const queries = useQueryClient();
  const { id } = offer;
  // Only what differs is kept: what somebody else changes meanwhile comes in beside it.
  const [changed, keep, forget] = useDraft<Partial<Typed>>(`offer:${id}`, {});
  const typed = { ...typedOf(offer), ...changed };
  const [errors, setErrors] = useState<FieldError[]>([]);
  const save = (body: Body) => asMyself(editOffer, { params: { id }, body });
  const { send, pending, failure } = useSend(save, (saved) => {
    keep({});
    forget();
    queries.setQueryData(ownOfferKey(id), saved);
    tell(t('ownOffers.saved'));
  });
  const field = (name: keyof typeof typed) => ({
    id: `edit-${name}`,
    value: typed[name],
    error: messageFor(errors, `edit-${name}`),
    onChange: (event: { currentTarget: { value: string } }) => keep({ ...changed, [name]: event.currentTarget.value }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const count = Number(typed.openings);
    const found: FieldError[] = [];
    if (!typed.title.trim()) found.push({ field: 'edit-title', message: t('posting.titleMissing') });
    if (!(Number.isInteger(count) && count >= 1 && count <= 99))
      found.push({ field: 'edit-openings', message: t('posting.openingsWrong') });
    setErrors(found);
    if (found.length) return;
    send({
      title: typed.title.trim(),
      description: typed.description.trim(),
      openings: count,
      startFrom: typed.startFrom || null,
      startTo: typed.startTo || null,
      skills: typed.skills.split('\n').flatMap((line) => line.trim() || []),
    });
  };
  return (
    <form onSubmit={submit} noValidate className={styles.form}>
      <ErrorSummary errors={errors} />
      {failure ? <FailureNote failure={failure} /> : null}
      <TextInput {...field('title')} label={t('posting.offerTitle')} />
      <Textarea {...field('description')} label={t('posting.description')} rows={8} maxLength={5000} />
      <Textarea {...field('skills')} label={t('ownOffers.skills')} description={t('ownOffers.skillsHint')} rows={4} />
      <TextInput {...field('openings')} label={t('posting.openings')} inputMode="numeric" maw="20rem" />
      <TextInput {...field('startFrom')} type="date" label={t('posting.startFrom')} maw="16rem" />
      <TextInput {...field('startTo')} type="date" label={t('ownOffers.startTo')} maw="16rem" />
      <Buttons>
        <SendButton pending={pending}>{t('ownOffers.save')}</SendButton>
      </Buttons>
    </form>
  );
}
