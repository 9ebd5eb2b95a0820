import { Facts } from '../../design/page/facts';
import { useWords } from '../../i18n/words';
import type { Youth } from './followed';

/** What was answered; what nobody asked is left out. */
export function Situation({ of }: { of: Youth['situation'] }) {
  const { t, when } = useWords();
  const { jobSeeker, previousContract, ...grounds } = of;
  const word = (value: boolean) => t(value ? 'profileFacts.yes' : 'profileFacts.no');
  const names = ['rsa', 'ass', 'aidedContract', 'businessProject', 'emancipated'] as const;
  const facts: [string, string | null][] = [
    [t('fileField.jobSeeker'), jobSeeker && word(jobSeeker.value.registered)],
    ...names.map((name): [string, string | null] => [
      t(`fileField.${name}`),
      grounds[name] && word(grounds[name].value),
    ]),
    [
      t('file.previous'),
      previousContract &&
        `${t(`common.${previousContract.value.contractType}`)}, ${when.date(previousContract.value.endedOn)}`,
    ],
  ];
  return facts.some(([, value]) => value) ? <Facts facts={facts} /> : <p>{t('profileFacts.unknown')}</p>;
}
