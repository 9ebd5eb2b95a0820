import { Textarea, TextInput } from '@mantine/core';
import { editOffer, type RequestOf } from '@app/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { asMyself } from '../../app/api';
import { useDraft } from '../../app/kept';
import { tell } from '../../app/notices/toasts';
import { useMyself } from '../../app/reading/myself';
import { useSend } from '../../app/reading/send';
import { ErrorSummary, type FieldError, messageFor } from '../../design/form/error-summary';
import { SendButton } from '../../design/form/send-button';
import { FailureNote } from '../../design/notice/failure-note';
import { Buttons } from '../../design/page/page';
import { useWords } from '../../i18n/words';
import { DetailsFields } from './details-fields';
import { embargoIn, embargoOrganisation } from './embargo';
import { type OwnOffer, ownOfferKey } from './own-offer-key';
import styles from './own-offers.module.css';
import { detailErrors, detailsIn, type TypedDetails, typedOf } from './typed-details';

type Body = NonNullable<RequestOf<typeof editOffer>['body']>;

/** Changing what an offer says; kept as typed until it is saved. */
export function EditOffer({ offer }: { offer: OwnOffer }) {
  const { t } = useWords();
  const queries = useQueryClient();
  const { data: me } = useMyself();
  const { id } = offer;
  // Only what differs is kept: what somebody else changes meanwhile comes in beside it.
  const [changed, keep, forget] = useDraft<Partial<ReturnType<typeof textsOf>>>(`offer:${id}`, {});
  const [changedDetails, keepDetails, forgetDetails] = useDraft<Partial<TypedDetails>>(`details:${id}`, {});
  const typed = { ...textsOf(offer), ...changed };
  const details = { ...typedOf(offer.details), ...changedDetails };
  const [errors, setErrors] = useState<FieldError[]>([]);
  const save = (body: Body) => asMyself(editOffer, { params: { id }, body });
  const { send, pending, failure } = useSend(save, (saved) => {
    keep({});
    forget();
    keepDetails({});
    forgetDetails();
    queries.setQueryData(ownOfferKey(id), saved);
    tell(t('ownOffers.saved'));
  });
  const field = (name: keyof typeof typed) => ({
    id: `edit-${name}`,
    value: typed[name],
    error: messageFor(errors, `edit-${name}`),
    onChange: (event: { currentTarget: { value: string } }) => keep({ ...changed, [name]: event.currentTarget.value }),
  });
  const keptFor = embargoOrganisation(offer, me);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const count = Number(typed.openings);
    const found: FieldError[] = [];
    if (!typed.title.trim()) found.push({ field: 'edit-title', message: t('posting.titleMissing') });
    if (!(Number.isInteger(count) && count >= 1 && count <= 99))
      found.push({ field: 'edit-openings', message: t('posting.openingsWrong') });
    found.push(...detailErrors(details, t));
    setErrors(found);
    if (found.length) return;
    send({ ...bodyOf(typed), details: detailsIn(details), ...embargoIn(typed.embargoUntil, keptFor) });
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
      <DetailsFields typed={details} errors={errors} keep={(part) => keepDetails({ ...changedDetails, ...part })} />
      {keptFor ? (
        <TextInput
          {...field('embargoUntil')}
          type="date"
          label={t('ownOffers.embargo')}
          description={t('ownOffers.embargoHint')}
          maw="20rem"
        />
      ) : null}
      <Buttons>
        <SendButton pending={pending}>{t('ownOffers.save')}</SendButton>
      </Buttons>
    </form>
  );
}

const textsOf = ({ title, description, openings, startFrom, startTo, skills, embargo }: OwnOffer) => ({
  ...{ title, description, openings: String(openings), skills: skills.join('\n') },
  ...{ startFrom: startFrom ?? '', startTo: startTo ?? '', embargoUntil: embargo?.until ?? '' },
});

const bodyOf = (typed: ReturnType<typeof textsOf>): Body => ({
  title: typed.title.trim(),
  description: typed.description.trim(),
  openings: Number(typed.openings),
  startFrom: typed.startFrom || null,
  startTo: typed.startTo || null,
  skills: typed.skills.split('\n').flatMap((line) => line.trim() || []),
});
