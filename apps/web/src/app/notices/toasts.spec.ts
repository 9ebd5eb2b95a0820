import { describe, expect, it } from '@jest/globals';
import { dropToast, tell, tellFailure, toastsNow } from './toasts';

const texts = () => toastsNow().map(({ text }) => text);

describe('what is told at the foot of the page', () => {
  it('says the same words once, as the newest, with the last way to undo them', () => {
    const undone: string[] = [];
    tell('Offre suspendue', () => undone.push('first'));
    tellFailure('Cela n’a pas marché.');
    tell('Offre suspendue', () => undone.push('second'));
    expect(texts()).toEqual(['Cela n’a pas marché.', 'Offre suspendue']);
    toastsNow().at(-1)?.undo?.();
    expect(undone).toEqual(['second']);
  });

  it('lets go of what only says that something is done when something new is told', () => {
    toastsNow().forEach(({ id }) => dropToast(id));
    tell('C’est enregistré.');
    tell('C’est envoyé.');
    expect(texts()).toEqual(['C’est envoyé.']);
    dropToast(toastsNow()[0]!.id);
  });

  it('keeps three, and drops the one that was read', () => {
    ['un', 'deux', 'trois'].forEach((text) => tellFailure(text));
    expect(texts()).toEqual(['un', 'deux', 'trois']);
    dropToast(toastsNow()[1]!.id);
    expect(texts()).toEqual(['un', 'trois']);
  });
});
