/** Sending a file: choose it, say which column is which, try it for nothing, send it. */
import type { ResponseOf } from '@app/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { asMyself } from '../../app/api';
import { useDraft } from '../../app/kept';
import { useSend } from '../../app/reading/send';
import { SendButton } from '../../design/form/send-button';
import { FailureNote } from '../../design/notice/failure-note';
import { Buttons, Page, Section } from '../../design/page/page';
import { useWords } from '../../i18n/words';
import { SignedIn } from '../access/signed-in';
import { ChooseFile } from './choose-file';
import { IMPORT_KINDS, type ImportKind } from './import-kinds';
import { Mapping } from './mapping';
import { Provenance, type ProvenanceTyped } from './provenance';
import { SentFiles } from './sent-files';

type Headings = ResponseOf<(typeof IMPORT_KINDS)['offres']['headings']>;

/** The page that sends files of offers. */
export const OfferImportsPage = () => <Importing kind="offres" />;

/** The page that sends files of youths. */
export const YouthImportsPage = () => <Importing kind="jeunes" />;

const Importing = ({ kind }: { kind: ImportKind }) => (
  <SignedIn roles={IMPORT_KINDS[kind].roles}>{() => <Sending kind={kind} />}</SignedIn>
);

interface Chosen {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
  headings: Headings;
}

function Sending({ kind }: { kind: ImportKind }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [mapping, setMapping] = useState<Record<string, string>>({});
  const [origin, keepOrigin] = useDraft<ProvenanceTyped>('imports:provenance', {
    provenance: '',
    collectedOn: '',
    legalBasis: '',
  });
  const reading = useSend(
    async (file: File) => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const headings = await asMyself(IMPORT_KINDS[kind].headings, { body: bytes });
      return { name: file.name, bytes, headings };
    },
    (read: Chosen) => {
      setChosen(read);
      setMapping(Object.fromEntries(read.headings.columns.map(({ key, proposed }) => [key, proposed ?? ''])));
    },
  );
  const sending = useSend(
    ({ file, dryRun }: { file: Chosen; dryRun: boolean }) =>
      asMyself(IMPORT_KINDS[kind].send, {
        body: file.bytes,
        query: {
          fileName: file.name,
          dryRun: dryRun ? 'true' : 'false',
          mapping: JSON.stringify(mapping),
          ...(kind === 'jeunes' ? given(origin) : {}),
        },
      }),
    ({ id }) => {
      void queries.invalidateQueries({ queryKey: ['imports', kind] });
      void navigate({ to: kind === 'offres' ? '/imports/offres/$id' : '/imports/jeunes/$id', params: { id } });
    },
  );
  const failure = reading.failure ?? sending.failure;
  return (
    <Page wide title={t(`imports.${kind}Title`)} lead={t('imports.lead')}>
      {failure ? <FailureNote failure={failure} /> : null}
      <ChooseFile pending={reading.pending} onFile={reading.send} {...(chosen ? { name: chosen.name } : {})} />
      {chosen ? (
        <Section title={t('imports.mappingTitle')}>
          <p>{t('imports.mappingText', { rows: chosen.headings.rows, encoding: chosen.headings.encoding })}</p>
          <Mapping headings={chosen.headings} mapping={mapping} onChange={setMapping} />
          {kind === 'jeunes' ? <Provenance typed={origin} onChange={keepOrigin} /> : null}
          <Buttons>
            <SendButton pending={sending.pending} onSend={() => sending.send({ file: chosen, dryRun: true })}>
              {t('imports.tryIt')}
            </SendButton>
            <SendButton
              variant="default"
              pending={sending.pending}
              onSend={() => sending.send({ file: chosen, dryRun: false })}
            >
              {t('imports.sendIt')}
            </SendButton>
          </Buttons>
          <p>{t('imports.tryText')}</p>
        </Section>
      ) : null}
      <Section title={t('imports.sentTitle')}>
        <SentFiles kind={kind} />
      </Section>
    </Page>
  );
}

const given = (typed: ProvenanceTyped) =>
  Object.fromEntries(Object.entries<string>({ ...typed }).filter(([, value]) => value.trim() !== ''));
