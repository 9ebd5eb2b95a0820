import { useWords } from '../../i18n/words';
import { useOccupation } from '../offers/occupation-words';
import { phoneShown } from '../own-file/forms/phone';
import type { Youth } from '../youths/followed';
import { Situation } from '../youths/situation';
import type { MergeRow } from './merge-rows';

/** What one file says in a row, in words. */
export function FileValue({ row: [field], file }: { row: MergeRow; file: Youth }) {
  const { t, when } = useWords();
  const unknown = t('profileFacts.unknown');
  switch (field) {
    case 'birthOn':
    case 'availableFrom':
    case 'availableTo': {
      const day = file[field];
      return day ? when.date(day) : unknown;
    }
    case 'phone':
      return file.phone ? phoneShown(file.phone) : unknown;
    case 'guardians':
      return file.guardians.map(({ firstName, lastName }) => `${firstName} ${lastName}`).join(', ') || unknown;
    case 'place':
      return file.place?.label ?? unknown;
    case 'travelModes':
      return file.travelModes.map((mode) => t(`travelMode.${mode}`)).join(', ') || unknown;
    case 'schooling':
      return file.schooling ? t(`schoolingStatus.${file.schooling}`) : unknown;
    case 'completed3e':
      return file.completed3e === null ? unknown : t(file.completed3e ? 'profileFacts.yes' : 'profileFacts.no');
    case 'diplomaKind':
      return file.diplomaKind ? t(`diplomaKind.${file.diplomaKind}`) : unknown;
    case 'wishes':
      return file.wishes.length ? <Occupations codes={file.wishes.map(({ occupation }) => occupation)} /> : unknown;
    case 'project':
      return file.project ? <Occupations codes={[file.project.occupation]} /> : unknown;
    case 'contractTypes':
      return file.contractTypes.map((type) => t(`common.${type}`)).join(', ') || unknown;
    case 'rhythm':
      return file.rhythm ? t(`wishedRhythm.${file.rhythm}`) : unknown;
    case 'skills':
      return file.skills.join(', ') || unknown;
    case 'languages':
      return file.languages.map(({ name, level }) => `${name} (${t(`languageLevel.${level}`)})`).join(', ') || unknown;
    case 'situation':
      return <Situation of={file.situation} />;
    default:
      return file[field] ?? unknown;
  }
}

const Occupations = ({ codes }: { codes: string[] }) =>
  codes.map((code, at) => (
    <span key={code}>
      {at ? ', ' : null}
      <Occupation code={code} />
    </span>
  ));

const Occupation = ({ code }: { code: string }) => useOccupation(code);
