import { listNextActions } from '@app/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { asMyself } from '../../app/api';
import { Due } from '../../design/life/due';
import { LinkButton } from '../../design/page/link-button';
import { NextStep } from '../../design/page/next-step';
import { Buttons } from '../../design/page/page';
import { Reading } from '../../design/page/reading';
import { useWords } from '../../i18n/words';
import styles from './today.module.css';

const MOST = 10;

/** A prospector's first screen: the companies to call or to visit this week, the oldest promise to oneself first. */
export function ProspectorToday() {
  const { t, when } = useWords();
  const query = useQuery({
    queryKey: ['leads', 'today'],
    queryFn: () => asMyself(listNextActions, { query: { limit: MOST } }),
  });
  return (
    <Reading query={query}>
      {({ items }) => (
        <NextStep>
          {items.length ? null : <p>{t('firstScreen.noAction')}</p>}
          {items.map(({ id, employerName, next }) => (
            <div key={id} className={styles.line}>
              <h3>
                <Link to="/prospection/$id" params={{ id }}>
                  {employerName}
                </Link>
              </h3>
              {next ? (
                <Due
                  on={next.on}
                  sentence={t('leads.nextIs', { what: t(`actionKind.${next.kind}`), when: when.deadline(next.on) })}
                />
              ) : null}
            </div>
          ))}
          <Buttons>
            <LinkButton to="/prospection">{t('firstScreen.prospect')}</LinkButton>
            <LinkButton to="/imports/offres" variant="default">
              {t('firstScreen.sendFile')}
            </LinkButton>
          </Buttons>
        </NextStep>
      )}
    </Reading>
  );
}
