import { describe, expect, it } from '@jest/globals';
import { dropToast, tell, tellFailure, toastsNow } from './toasts';

const texts = () => toastsNow().map(({ text }) => text);

describe('what is told at the foot of the page', () => {
  it('says the same words once, as the newest, with the last way to undo them', () => {
    const undone: string[] = [];
    tell('Offre suspendue', () => undone.push('first'));
    tell('C’est enregistré.');
    tell('Offre suspendue', () => undone.push('second'));
    expect(texts()).toEqual(['C’est enregistré.', 'Offre suspendue']);
    toastsNow().at(-1)?.undo?.();
    expect(undone).toEqual(['second']);
  });

  it('keeps three, and drops the one that was read', () => {
    ['un', 'deux', 'trois'].forEach((text) => tellFailure(text));
    expect(texts()).toEqual(['un', 'deux', 'trois']);
    dropToast(toastsNow()[1]!.id);
    expect(texts()).toEqual(['un', 'trois']);
  });
});
