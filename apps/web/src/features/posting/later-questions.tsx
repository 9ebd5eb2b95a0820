/** The questions after the first: they arrive while that one is answered. */
import { Textarea, TextInput } from '@mantine/core';
import { suggestOccupations } from '@app/contracts';
import { asAnyone } from '../../app/api';
import { Choices } from '../../design/form/choices';
import { messageFor } from '../../design/form/error-summary';
import { Suggestions } from '../../design/form/suggestions';
import { useWords } from '../../i18n/words';
import { findPlaces, nameOf } from '../offers/places';
import { type FieldProps, useField } from './draft-field';
import type { PostingDraft } from './posting-draft';

const findOccupations = async (q: string) => (await asAnyone(suggestOccupations, { query: { q } })).items;

/** What only the last question reads. */
interface Writer {
  email: string | null;
  forAnother: boolean;
}

const QUESTIONS = { work: Work, where: Where, contract: Contract, description: Description, contact: Contact };

/** One of them. */
export function LaterQuestion({ name, ...props }: FieldProps & Writer & { name: keyof typeof QUESTIONS }) {
  const Question = QUESTIONS[name];
  return <Question {...props} />;
}

/** What the work is called. */
function Work(props: FieldProps) {
  const { t, language } = useWords();
  const { draft, change, errors } = props;
  const field = useField(props);
  return (
    <>
      <Suggestions
        id="occupation"
        label={t('posting.occupation')}
        description={t('posting.occupationHint')}
        error={messageFor(errors, 'occupation')}
        text={draft.occupationText}
        onText={(occupationText) => change({ occupationText, occupation: '' })}
        find={findOccupations}
        keyOf={({ code }) => code}
        show={(one) => one[language]}
        onChoose={(one) =>
          change({ occupation: one.code, occupationText: one[language], title: draft.title || one[language] })
        }
      />
      <TextInput {...field('title')} label={t('posting.offerTitle')} description={t('posting.offerTitleHint')} />
    </>
  );
}

/** Where the work is. */
function Where(props: FieldProps) {
  const { t } = useWords();
  const { draft, change, errors } = props;
  const field = useField(props);
  return (
    <>
      <Suggestions
        id="place"
        label={t('posting.place')}
        description={t('posting.placeHint')}
        error={messageFor(errors, 'place')}
        text={draft.placeText}
        onText={(placeText) => change({ placeText, place: null })}
        find={findPlaces}
        keyOf={({ communeCode, postalCode }) => `${communeCode}${postalCode}`}
        show={nameOf}
        onChoose={(place) => change({ place, placeText: nameOf(place) })}
      />
      <TextInput
        {...field('street')}
        label={t('posting.street')}
        description={t('posting.streetHint')}
        maxLength={120}
        autoComplete="off"
      />
    </>
  );
}

/** Which contract, from when, for how many. */
function Contract(props: FieldProps) {
  const { t } = useWords();
  const { draft, change, errors } = props;
  const field = useField(props);
  return (
    <>
      <Choices
        id="contract"
        legend={t('posting.contract')}
        error={messageFor(errors, 'contract')}
        value={draft.contract}
        choices={[
          { value: 'apprenticeship', label: t('common.apprenticeship') },
          { value: 'vocational', label: t('common.vocational') },
          { value: 'both', label: t('posting.both') },
        ]}
        onChange={(contract) => change({ contract: contract as PostingDraft['contract'] })}
      />
      <TextInput
        {...field('startFrom')}
        type="date"
        label={t('posting.startFrom')}
        description={t('posting.startHint')}
      />
      <TextInput {...field('openings')} label={t('posting.openings')} inputMode="numeric" maw="20rem" />
    </>
  );
}

/** What one does all day. */
function Description(props: FieldProps) {
  const { t } = useWords();
  const field = useField(props);
  return (
    <Textarea
      {...field('description')}
      label={t('posting.description')}
      description={t('posting.descriptionHint')}
      rows={8}
      maxLength={5000}
    />
  );
}

/** Whom the profiles go to: the writer at a known address, or whoever recruits in the company that they write for. */
function Contact(props: FieldProps & Writer) {
  const { t } = useWords();
  const field = useField(props);
  const own = (kind: string) => (props.forAnother ? 'off' : kind);
  return (
    <>
      <TextInput {...field('firstName')} label={t('posting.firstName')} autoComplete={own('given-name')} />
      <TextInput {...field('lastName')} label={t('posting.lastName')} autoComplete={own('family-name')} />
      {props.email === null ? (
        <TextInput
          {...field('email')}
          label={t('posting.email')}
          description={t(props.forAnother ? 'posting.emailOfOther' : 'posting.emailHint')}
          type="email"
          inputMode="email"
          autoComplete={own('email')}
        />
      ) : (
        <p>{t('posting.emailKnown', { email: props.email })}</p>
      )}
      <TextInput {...field('phone')} label={t('posting.phone')} type="tel" inputMode="tel" autoComplete={own('tel')} />
    </>
  );
}
