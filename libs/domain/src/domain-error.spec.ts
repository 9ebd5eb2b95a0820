import { describe, expect, it } from '@jest/globals';
import { DOMAIN_ERRORS, DomainError } from './domain-error.js';

describe('DomainError', () => {
  it('carries its code, its facts and a sentence for the developer', () => {
    const error = new DomainError('transition-not-allowed', { state: 'draft', action: 'fill' });
    expect(error).toMatchObject({ name: 'DomainError', code: 'transition-not-allowed', facts: { state: 'draft' } });
    expect(error.message).toContain(DOMAIN_ERRORS['transition-not-allowed']);
  });

  it('keeps kebab-case codes, each with one sentence', () => {
    for (const [code, sentence] of Object.entries(DOMAIN_ERRORS)) {
      expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(sentence).toMatch(/^[A-Z].*\.$/);
    }
  });
});
