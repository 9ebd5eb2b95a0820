import { Button, Stack, Textarea, TextInput } from '@mantine/core';
import { abandonOffer, fillOffer } from '@app/contracts';
import { closingsOf } from '@app/domain';
import { type FormEvent, useState } from 'react';
import { withLink } from '../../app/api';
import { useKept } from '../../app/kept';
import { useSend } from '../../app/reading/send';
import { Choices } from '../../design/form/choices';
import { ErrorSummary, type FieldError, messageFor } from '../../design/form/error-summary';
import { SendButton } from '../../design/form/send-button';
import { FailureNote } from '../../design/notice/failure-note';
import { Buttons, Page } from '../../design/page/page';
import { useWords } from '../../i18n/words';
import { FailurePage } from '../problems/failure-page';
import type { RenewalAct } from './renewal-page';

const [REASON, COUNT, COMMENT] = ['closing', 'closing-count', 'closing-comment'] as const;

type Props = RenewalAct & { action: 'fill' | 'abandon'; onBack(): void };

/** Through whom the offer was filled, or why it is given up. */
export function Close({ action, offer, link, reload, onDone, onBack }: Props) {
  const { t, language } = useWords();
  const [typed, keep, forget] = useKept(`renewal.${action}`, { reason: '', comment: '', count: '1' });
  const [errors, setErrors] = useState<FieldError[]>([]);
  const { id, openings } = offer;
  const change = (part: Partial<typeof typed>) => keep({ ...typed, ...part });
  const choices = closingsOf(action === 'fill' ? 'channels' : 'abandon');
  const chosen = choices.find(({ code }) => code === typed.reason);
  const count = Number(typed.count);
  const close = () => {
    const comment = typed.comment.trim() ? { comment: typed.comment.trim() } : {};
    const params = { id };
    if (action === 'abandon')
      return withLink(link, abandonOffer, { params, body: { reason: typed.reason, ...comment } });
    return withLink(link, fillOffer, { params, body: { channel: typed.reason, openings: count, ...comment } });
  };
  const { send, pending, failure } = useSend(close, (after) => {
    forget();
    onDone(after, action === 'abandon' ? 'abandoned' : after.state === 'filled' ? 'filled' : 'someLeft');
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const counted = Number.isInteger(count) && count >= 1 && count <= openings;
    const found = [
      ...(chosen ? [] : [{ field: REASON, message: t('common.reasonMissingAdult') }]),
      ...(counted ? [] : [{ field: COUNT, message: t('renewal.filledWrong', { count: openings }) }]),
      ...(chosen?.commentRequired && !typed.comment.trim()
        ? [{ field: COMMENT, message: t('common.commentMissingAdult') }]
        : []),
    ];
    setErrors(found);
    if (!found.length) send(undefined);
  };
  if (failure?.code === 'link-used') return <FailurePage failure={failure} />;
  return (
    <Page title={t(`renewal.${action}Title`)} lead={t(`renewal.${action}Lead`)}>
      <form onSubmit={submit} noValidate>
        <Stack gap="lg">
          <ErrorSummary errors={errors} />
          {failure ? <FailureNote failure={failure} reload={reload} /> : null}
          <Choices
            id={REASON}
            legend={t(`renewal.${action}Legend`)}
            error={messageFor(errors, REASON)}
            value={typed.reason}
            choices={choices.map((row) => ({ value: row.code, label: row[language] }))}
            onChange={(reason) => change({ reason })}
          />
          {action === 'fill' && openings > 1 ? (
            <TextInput
              id={COUNT}
              label={t('renewal.filled', { count: openings })}
              inputMode="numeric"
              value={typed.count}
              error={messageFor(errors, COUNT)}
              onChange={(event) => change({ count: event.currentTarget.value })}
            />
          ) : null}
          <Textarea
            id={COMMENT}
            label={chosen?.commentRequired ? t('renewal.comment') : `${t('renewal.comment')} ${t('common.optional')}`}
            rows={3}
            maxLength={2000}
            value={typed.comment}
            error={messageFor(errors, COMMENT)}
            onChange={(event) => change({ comment: event.currentTarget.value })}
          />
          <Buttons>
            <SendButton pending={pending}>{t(`renewal.${action}Send`)}</SendButton>
            <Button variant="default" onClick={onBack}>
              {t('common.goBack')}
            </Button>
          </Buttons>
        </Stack>
      </form>
    </Page>
  );
}
