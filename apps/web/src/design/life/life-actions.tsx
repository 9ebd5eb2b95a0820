import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { ConfirmDialog } from '../notice/confirm-dialog';
import { Buttons } from '../page/page';

/** One button that a lifecycle table allows now. */
export interface LifeAction {
  name: string;
  label: string;
  /** The one thing to do next. */
  main?: boolean;
  dangerous?: boolean;
  /** Asked first, with what follows; without it the button acts at once. */
  confirm?: { title: string; consequence?: string; fields?: ReactNode };
  act(): void;
}

/** The buttons of a lifecycle. A dangerous one asks first. */
export function LifeActions({ actions }: { actions: LifeAction[] }) {
  const [asked, setAsked] = useState<string | null>(null);
  const asking = actions.find(({ name }) => name === asked);
  if (!actions.length) return null;
  return (
    <>
      <Buttons>
        {actions.map((action) => (
          <Button
            key={action.name}
            {...(action.main ? {} : { variant: 'default' })}
            onClick={() => (action.confirm ? setAsked(action.name) : action.act())}
          >
            {action.label}
          </Button>
        ))}
      </Buttons>
      {asking?.confirm ? (
        <ConfirmDialog
          title={asking.confirm.title}
          {...(asking.confirm.consequence ? { consequence: asking.confirm.consequence } : {})}
          yes={asking.label}
          dangerous={asking.dangerous ?? false}
          onYes={() => {
            setAsked(null);
            asking.act();
          }}
          onNo={() => setAsked(null)}
        >
          {asking.confirm.fields}
        </ConfirmDialog>
      ) : null}
    </>
  );
}
