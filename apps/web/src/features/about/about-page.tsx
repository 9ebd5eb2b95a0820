/** The pages of plain text: accessibility, legal notice, privacy. Their words are in the area `about`, section by section. */
import { Page, Section } from '../../design/page/page';
import type { Words } from '../../i18n/catalogues';
import { useWords } from '../../i18n/words';

type Text = 'accessibility' | 'legal' | 'privacy';
/** Section titles end in `Title`, their paragraphs in `Text`. */
type SectionsOf<T extends Text> = { [K in keyof Words[T]]: K extends `${infer S}Title` ? S : never }[keyof Words[T]];

const ACCESSIBILITY: SectionsOf<'accessibility'>[] = ['state', 'how', 'known', 'contact', 'rights'];
const LEGAL: SectionsOf<'legal'>[] = ['editor', 'host', 'licence'];
const PRIVACY: SectionsOf<'privacy'>[] = ['who', 'what', 'see', 'long', 'rights', 'device'];

/** How accessible this is, and whom to tell. */
export function AccessibilityPage() {
  const { t } = useWords();
  return (
    <Page title={t('accessibility.heading')} lead={t('accessibility.lead')}>
      {ACCESSIBILITY.map((name) => (
        <Section key={name} title={t(`accessibility.${name}Title`)}>
          <p>{t(`accessibility.${name}Text`)}</p>
        </Section>
      ))}
    </Page>
  );
}

/** Who publishes this. */
export function LegalPage() {
  const { t } = useWords();
  return (
    <Page title={t('legal.heading')}>
      {LEGAL.map((name) => (
        <Section key={name} title={t(`legal.${name}Title`)}>
          <p>{t(`legal.${name}Text`)}</p>
        </Section>
      ))}
    </Page>
  );
}

/** What is kept about people, why, how long, and what they can ask. */
export function PrivacyPage() {
  const { t } = useWords();
  return (
    <Page title={t('privacy.heading')} lead={t('privacy.lead')}>
      {PRIVACY.map((name) => (
        <Section key={name} title={t(`privacy.${name}Title`)}>
          <p>{t(`privacy.${name}Text`)}</p>
        </Section>
      ))}
    </Page>
  );
}
