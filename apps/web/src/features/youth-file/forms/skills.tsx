import { Button, Textarea, TextInput } from '@mantine/core';
import { messageFor } from '../../../design/form/error-summary';
import { Select } from '../../../design/form/select';
import { useWords } from '../../../i18n/words';
import type { Youth } from '../../youths/followed';
import styles from '../../youths/youths.module.css';
import type { FieldsProps, Section } from '../section';

type Language = Youth['languages'][number];
interface Typed {
  skills: string;
  languages: Language[];
}

const [MOST_SKILLS, LONGEST_SKILL, MOST_LANGUAGES] = [30, 120, 10];
const LEVELS = ['basic', 'good', 'native'] as const;
const linesIn = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** What the youth can do, a line each, and the languages they speak. */
export const skills: Section<Typed> = {
  read: (youth) => ({ skills: youth.skills.join('\n'), languages: youth.languages }),
  check: ({ skills: text, languages }, t) => [
    ...(linesIn(text).length > MOST_SKILLS! || linesIn(text).some(({ length }) => length > LONGEST_SKILL!)
      ? [{ field: 'file-skills', message: t('file.skillsWrong', { most: MOST_SKILLS!, longest: LONGEST_SKILL! }) }]
      : []),
    ...languages.flatMap(({ name }, at) =>
      name.trim() ? [] : [{ field: `file-language-${at}`, message: t('file.languageMissing') }],
    ),
  ],
  change: ({ skills: text, languages }) => ({
    skills: { skills: linesIn(text), languages: languages.map((one) => ({ ...one, name: one.name.trim() })) },
  }),
  Fields,
};

function Fields({ typed, errors, keep }: FieldsProps<Typed>) {
  const { t } = useWords();
  const { languages } = typed;
  const change = (at: number, part: Partial<Language>) =>
    keep({ languages: languages.map((one, index) => (index === at ? { ...one, ...part } : one)) });
  return (
    <>
      <Textarea
        id="file-skills"
        label={t('fileField.skills')}
        description={t('file.skillsHint')}
        rows={6}
        value={typed.skills}
        error={messageFor(errors, 'file-skills')}
        onChange={(event) => keep({ skills: event.currentTarget.value })}
      />
      {languages.map(({ name, level }, at) => (
        <fieldset key={at} className={styles.group}>
          <legend>{t('file.language', { number: at + 1 })}</legend>
          <TextInput
            id={`file-language-${at}`}
            label={t('file.languageName')}
            maxLength={40}
            maw="20rem"
            value={name}
            error={messageFor(errors, `file-language-${at}`)}
            onChange={(event) => change(at, { name: event.currentTarget.value })}
          />
          <Select
            id={`file-language-level-${at}`}
            label={t('file.languageHow')}
            value={level}
            choices={LEVELS.map((value) => ({ value, label: t(`languageLevel.${value}`) }))}
            onChange={(value) => change(at, { level: value as Language['level'] })}
          />
          <div>
            <Button variant="default" onClick={() => keep({ languages: languages.filter((_, index) => index !== at) })}>
              {t('common.takeOut', { name: name || t('file.language', { number: at + 1 }) })}
            </Button>
          </div>
        </fieldset>
      ))}
      {languages.length < MOST_LANGUAGES! ? (
        <div>
          <Button variant="default" onClick={() => keep({ languages: [...languages, { name: '', level: 'good' }] })}>
            {t('file.addLanguage')}
          </Button>
        </div>
      ) : null}
    </>
  );
}
