/** Me: what the youth said and may change, who accompanies them, their information, and this device. */
import { listFollowers, readOwnFile } from '@app/contracts';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense } from 'react';
import { withLink } from '../../app/api';
import { useLinkToken } from '../../app/link-token';
import { useLinked } from '../../app/reading/linked';
import { Facts } from '../../design/page/facts';
import { LinkButton } from '../../design/page/link-button';
import { Page, Section } from '../../design/page/page';
import { Reading } from '../../design/page/reading';
import { useWords } from '../../i18n/words';
import { useOccupation } from '../offers/occupation-words';
import { nameOf } from '../offers/places';
import { Opened } from '../problems/opened';
import { GROUPS, type GroupAddress, type OwnFile } from './own-file';
import styles from './own-file.module.css';
import { phoneShown } from './forms/phone';

// The last part of a long page, with fields of its own.
const DeviceSection = lazy(async () => ({ default: (await import('./device-section')).DeviceSection }));

/** The page of a youth about themselves. */
export function SelfPage() {
  const { t } = useWords();
  const { id } = useParams({ from: '/mon-espace/$id' });
  const linked = useLinked(readOwnFile, id);
  return (
    <Opened linked={linked} youth>
      {(file) => (
        <Page title={t('self.title')} lead={t('self.lead')}>
          <Said file={file} />
          <Section title={t('self.followers')}>
            <Followers id={id} />
          </Section>
          <Section title={t('self.data')}>
            <p>{t('self.dataText')}</p>
            <div>
              <LinkButton to="/mon-espace/$id/mes-droits" params={{ id }} variant="default">
                {t('self.seeData')}
              </LinkButton>
            </div>
          </Section>
          <Suspense>
            <DeviceSection id={id} />
          </Suspense>
        </Page>
      )}
    </Opened>
  );
}

function Said({ file }: { file: OwnFile }) {
  const { t, when } = useWords();
  const { place, travelModes, maxMinutes, reachKm, availableFrom, availableTo, contractTypes, email, phone } = file;
  const said = (...lines: (string | null)[]) => lines.filter(Boolean).join('\n') || t('self.notSaid');
  const wishes = file.wishes.toSorted((a, b) => a.rank - b.rank);
  return (
    <>
      <GroupCard id={file.id} group="souhaits">
        {wishes.length ? (
          <ol>
            {wishes.map(({ occupation }) => (
              <Occupation key={occupation} code={occupation} />
            ))}
          </ol>
        ) : (
          <p>{t('self.wishesEmpty')}</p>
        )}
      </GroupCard>
      <GroupCard id={file.id} group="trajet">
        <Facts
          facts={[
            [t('self.place'), place ? nameOf(place) : t('self.notSaid')],
            [
              t('self.modes'),
              said(
                ...travelModes.map((mode) => t(`self.${mode}`)),
                maxMinutes === null ? null : t('self.minutes', { minutes: maxMinutes }),
                reachKm === null ? null : t('self.km', { km: reachKm }),
              ),
            ],
          ]}
        />
      </GroupCard>
      <GroupCard id={file.id} group="disponibilite">
        <p>
          {said(
            availableFrom && t('self.fromDay', { day: when.date(availableFrom) }),
            availableTo && t('self.toDay', { day: when.date(availableTo) }),
          )}
        </p>
        <p>{contractTypes.map((type) => t(`common.${type}`)).join(', ')}</p>
      </GroupCard>
      <GroupCard id={file.id} group="contact">
        <Facts
          facts={[
            [t('self.phone'), phone ? phoneShown(phone) : t('self.notSaid')],
            [t('self.email'), email ?? t('self.notSaid')],
          ]}
        />
      </GroupCard>
    </>
  );
}

function GroupCard({ id, group, children }: { id: string; group: GroupAddress; children: ReactNode }) {
  const { t } = useWords();
  const what = t(`self.${GROUPS[group]}`);
  return (
    <section className={styles.group}>
      <h2>{what}</h2>
      {children}
      <div>
        <LinkButton
          to="/mon-espace/$id/moi/$group"
          params={{ id, group }}
          variant="default"
          aria-label={t('self.changeNamed', { what })}
        >
          {t('self.change')}
        </LinkButton>
      </div>
    </section>
  );
}

const Occupation = ({ code }: { code: string }) => <li>{useOccupation(code)}</li>;

function Followers({ id }: { id: string }) {
  const { t, when } = useWords();
  const link = useLinkToken();
  const query = useQuery({
    queryKey: [listFollowers.path, id, link],
    queryFn: () => withLink(link, listFollowers, { params: { id } }),
  });
  return (
    <Reading query={query}>
      {({ items }) =>
        items.length ? (
          <ul className={styles.people}>
            {items.map(({ firstName, organisation, kind, until }) => (
              <li key={`${firstName} ${organisation} ${kind}`}>
                <strong>{firstName}</strong> – {organisation}, {t(`self.${kind}`)}
                {until ? `, ${t('self.standsIn', { day: when.date(until) })}` : ''}
              </li>
            ))}
          </ul>
        ) : (
          <p>{t('self.followersNone')}</p>
        )
      }
    </Reading>
  );
}
