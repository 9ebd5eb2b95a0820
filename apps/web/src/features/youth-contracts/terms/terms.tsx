import { Facts } from '../../../design/page/facts';
import { useWords } from '../../../i18n/words';
import type { Contract } from '../contract-key';

/** What the contract says so far, and what the law says of its first days and of its pay. */
export function Terms({ contract: { terms, firstDays, pay } }: { contract: Contract }) {
  const { t, when, language } = useWords();
  const missing = t('contract.missing');
  const euros = new Intl.NumberFormat(language, { style: 'currency', currency: 'EUR' });
  const [first] = pay ?? [];
  return (
    <Facts
      facts={[
        [t('contract.startsOn'), terms.startsOn ? when.date(terms.startsOn) : missing],
        [t('contract.endsOn'), terms.endsOn ? when.date(terms.endsOn) : missing],
        [t('contract.siret'), terms.siret ?? missing],
        [t('contract.siteAddress'), terms.siteAddress ?? missing],
        [t('contract.tutorName'), terms.tutorName ?? missing],
        [
          t('contract.diploma'),
          terms.diploma
            ? t('contract.diplomaLevel', { title: terms.diploma.title, level: terms.diploma.level })
            : missing,
        ],
        [t('contract.trainingCentre'), terms.trainingCentre ?? missing],
        [t('contract.trainingBeginsOn'), terms.trainingBeginsOn && when.date(terms.trainingBeginsOn)],
        [
          t('contract.calendar'),
          terms.calendar ? t('contract.weeks', { count: terms.calendar.weeks.length }) : missing,
        ],
        [
          firstDays ? t(`contract.${firstDays.kind}`) : t('contract.trial'),
          firstDays && t('contract.until', { when: when.deadline(firstDays.lastOn) }),
        ],
        [t('contract.pay'), first ? t('contract.payMonthly', { pay: euros.format(first.monthlyCents / 100) }) : null],
      ]}
    />
  );
}
