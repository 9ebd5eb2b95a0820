import { describe, expect, it } from '@jest/globals';
import { isOpen, problemIn } from './auth-answers.js';

describe('which doors of better-auth are open', () => {
  it('opens what we use, by its exact method and path', () => {
    expect(isOpen('POST', '/sign-in/email')).toBe(true);
    expect(isOpen('GET', '/sign-in/email')).toBe(false);
    expect(isOpen('HEAD', '/magic-link/verify')).toBe(false);
  });

  it.each(['/sign-up/email', '/update-user', '/change-email', '/delete-user', '/sign-in/email/', '/%73ign-up/email'])(
    'leaves %s closed',
    (path) => expect(isOpen('POST', path)).toBe(false),
  );
});

describe('what better-auth answers, as a problem', () => {
  const answer = { status: 200, location: null, body: '{}' };

  it('lets successes and plain redirections through', () => {
    expect(problemIn(answer)).toBeUndefined();
    expect(problemIn({ ...answer, status: 302, location: '/tableau' })).toBeUndefined();
  });

  it('keeps the reason of a refusal', () => {
    expect(problemIn({ ...answer, status: 401, body: '{"code":"INVALID_EMAIL_OR_PASSWORD"}' })).toEqual({
      code: 'sign-in-needed',
      facts: { reason: 'INVALID_EMAIL_OR_PASSWORD' },
    });
    expect(problemIn({ ...answer, status: 404, body: '' })).toEqual({ code: 'not-found' });
    expect(problemIn({ ...answer, status: 502, body: 'null' })).toEqual({ code: 'internal' });
  });

  it('reads a refused link in the address it sends the browser to', () => {
    const location = 'https://passerelle.example/?error=INVALID_TOKEN';
    expect(problemIn({ ...answer, status: 302, location })).toEqual({
      code: 'link-expired',
      facts: { reason: 'INVALID_TOKEN' },
    });
  });
});
