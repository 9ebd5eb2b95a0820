import { Button, TextInput } from '@mantine/core';
import { messageFor } from '../../../design/form/error-summary';
import { Select } from '../../../design/form/select';
import { useWords } from '../../../i18n/words';
import { phoneIn, phoneShown } from '../../own-file/forms/phone';
import { looksLikeEmail } from '../../sign-in/email-field';
import type { Youth } from '../../youths/followed';
import styles from '../../youths/youths.module.css';
import type { FieldsProps, Section } from '../section';

type Guardian = Youth['guardians'][number];
type Line = Omit<Guardian, 'phone' | 'email'> & { phone: string; email: string };
interface Typed {
  guardians: Line[];
}

const MOST = 6;
const RELATIONSHIPS = ['mother', 'father', 'grandparent', 'guardian', 'fosterFamily', 'institution', 'other'] as const;
const TEXTS = ['firstName', 'lastName', 'phone', 'email'] as const;
const idOf = ({ id }: Line, name: string) => `guardian-${name}-${id}`;

/** Who answers for the youth: several, or nobody when they are emancipated. */
export const guardians: Section<Typed> = {
  read: (youth) => ({
    guardians: youth.guardians.map((one) => ({
      ...one,
      phone: one.phone ? phoneShown(one.phone) : '',
      email: one.email ?? '',
    })),
  }),
  check: ({ guardians: lines }, t) =>
    lines.flatMap((line) => [
      ...(line.firstName.trim() ? [] : [{ field: idOf(line, 'firstName'), message: t('file.nameMissing') }]),
      ...(line.lastName.trim() ? [] : [{ field: idOf(line, 'lastName'), message: t('file.nameMissing') }]),
      ...(!line.phone.trim() || phoneIn(line.phone)
        ? []
        : [{ field: idOf(line, 'phone'), message: t('file.phoneWrong') }]),
      ...(!line.email.trim() || looksLikeEmail(line.email)
        ? []
        : [{ field: idOf(line, 'email'), message: t('file.emailWrong') }]),
    ]),
  change: ({ guardians: lines }) => ({
    guardians: {
      guardians: lines.map((line) => ({
        ...line,
        firstName: line.firstName.trim(),
        lastName: line.lastName.trim(),
        phone: phoneIn(line.phone),
        email: line.email.trim().toLowerCase() || null,
      })),
    },
  }),
  Fields,
};

function Fields({ typed: { guardians: lines }, errors, keep }: FieldsProps<Typed>) {
  const { t } = useWords();
  const change = (id: string, part: Partial<Line>) =>
    keep({ guardians: lines.map((line) => (line.id === id ? { ...line, ...part } : line)) });
  const add = () => {
    const empty = { firstName: '', lastName: '', phone: '', email: '', relationship: 'mother' as const, signs: true };
    keep({ guardians: [...lines, { id: crypto.randomUUID(), ...empty }] });
  };
  return (
    <>
      {lines.length ? null : <p>{t('file.noGuardian')}</p>}
      {lines.map((line, at) => (
        <fieldset key={line.id} className={styles.group}>
          <legend>{t('file.guardian', { number: at + 1 })}</legend>
          {TEXTS.map((name) => (
            <TextInput
              key={name}
              id={idOf(line, name)}
              label={t(`fileField.${name}`)}
              maxLength={name === 'email' ? 254 : 80}
              {...(name === 'phone' ? { type: 'tel', inputMode: 'tel', maw: '20rem' } : {})}
              {...(name === 'email' ? { type: 'email', inputMode: 'email', spellCheck: false } : {})}
              value={line[name]}
              error={messageFor(errors, idOf(line, name))}
              onChange={(event) => change(line.id, { [name]: event.currentTarget.value })}
            />
          ))}
          <Select
            id={idOf(line, 'relationship')}
            label={t('file.relationship')}
            value={line.relationship}
            choices={RELATIONSHIPS.map((value) => ({ value, label: t(`relationship.${value}`) }))}
            onChange={(value) => change(line.id, { relationship: value as Line['relationship'] })}
          />
          <label className={styles.tick}>
            <input
              type="checkbox"
              checked={line.signs}
              onChange={(event) => change(line.id, { signs: event.currentTarget.checked })}
            />
            {t('file.signs')}
          </label>
          <div>
            <Button variant="default" onClick={() => keep({ guardians: lines.filter(({ id }) => id !== line.id) })}>
              {t('common.takeOut', {
                name: `${line.firstName} ${line.lastName}`.trim() || t('file.guardian', { number: at + 1 }),
              })}
            </Button>
          </div>
        </fieldset>
      ))}
      {lines.length < MOST ? (
        <div>
          <Button variant="default" onClick={add}>
            {t('file.addGuardian')}
          </Button>
        </div>
      ) : null}
    </>
  );
}
