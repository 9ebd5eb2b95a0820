import { changeOwnFile, readOwnFile, type RequestOf, type ResponseOf } from '@app/contracts';
import { withLink } from '../../app/api';
import type { Linked } from '../../app/reading/linked';
import { tell } from '../../app/notices/toasts';
import { useSend } from '../../app/reading/send';
import { useWords } from '../../i18n/words';

/** A file as its youth reads it. */
export type OwnFile = ResponseOf<typeof readOwnFile>;

/** The groups of a file that its youth changes, by the word in their address. */
export const GROUPS = { souhaits: 'wishes', trajet: 'travel', disponibilite: 'search', contact: 'contact' } as const;
export type Group = (typeof GROUPS)[keyof typeof GROUPS];
export type GroupAddress = keyof typeof GROUPS;

type Change = Omit<NonNullable<RequestOf<typeof changeOwnFile>['body']>, 'revision'>;

/** What a form of one group needs: the file, and the way to send its change. */
export interface GroupForm {
  file: OwnFile;
  pending: boolean;
  /** `saved` is called once it is. */
  onSave(change: Change, saved: () => void): void;
}

/** Sends a change of one group and shows the file as it is then. */
export function useChange(linked: Linked<OwnFile>, file: OwnFile, done: () => void) {
  const { t } = useWords();
  const change = (sent: { change: Change; saved: () => void }) => {
    const body = { revision: file.revision, ...sent.change };
    return withLink(linked.link, changeOwnFile, { params: { id: file.id }, body });
  };
  return useSend(change, (changed, { saved }) => {
    saved();
    linked.show(changed);
    tell(t('self.saved'));
    done();
  });
}
