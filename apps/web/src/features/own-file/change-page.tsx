/** One group of what a youth says of themselves, on a page of its own. */
import { readOwnFile } from '@app/contracts';
import { useNavigate, useParams } from '@tanstack/react-router';
import { lazy } from 'react';
import type { Linked } from '../../app/reading/linked';
import { useLinked } from '../../app/reading/linked';
import { FailureNote } from '../../design/notice/failure-note';
import { Page } from '../../design/page/page';
import { useWords } from '../../i18n/words';
import { NotFoundPage } from '../problems/not-found-page';
import { Opened } from '../problems/opened';
import { type Group, GROUPS, type GroupAddress, type OwnFile, useChange } from './own-file';

const FORMS = {
  wishes: lazy(async () => ({ default: (await import('./forms/wishes-form')).WishesForm })),
  travel: lazy(async () => ({ default: (await import('./forms/travel-form')).TravelForm })),
  search: lazy(async () => ({ default: (await import('./forms/search-form')).SearchForm })),
  contact: lazy(async () => ({ default: (await import('./forms/contact-form')).ContactForm })),
} as const;

const isGroup = (text: string): text is GroupAddress => Object.hasOwn(GROUPS, text);

/** The page that changes one group. */
export function ChangePage() {
  const { id, group } = useParams({ from: '/mon-espace/$id/moi/$group' });
  const linked = useLinked(readOwnFile, id);
  if (!isGroup(group)) return <NotFoundPage />;
  return (
    <Opened linked={linked} youth>
      {(file) => <Changing file={file} linked={linked} group={GROUPS[group]} />}
    </Opened>
  );
}

function Changing({ file, linked, group }: { file: OwnFile; linked: Linked<OwnFile>; group: Group }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const back = () => void navigate({ to: '/mon-espace/$id/moi', params: { id: file.id } });
  const { send, pending, failure, clear } = useChange(linked, file, back);
  const Form = FORMS[group];
  return (
    <Page title={t(`self.${group}`)} lead={t(`self.${group}Lead`)}>
      {failure ? <FailureNote failure={failure} youth reload={() => void linked.query.refetch().then(clear)} /> : null}
      <Form file={file} pending={pending} onSave={(change, saved) => send({ change, saved })} />
    </Page>
  );
}
