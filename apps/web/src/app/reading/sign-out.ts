import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRemedy } from '../../i18n/remedy';
import { failureOf } from '../failure';
import { forgetTyped } from '../kept';
import { tellFailure } from '../notices/toasts';
import { signOut } from '../session';
import { useSend } from './send';

/** After a sign-out: what was read and typed as this person is forgotten, and the home page comes. */
export function useLeave(): () => void {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return () => {
    queries.clear();
    forgetTyped();
    void navigate({ to: '/' });
  };
}

/** Signs out on this device; when that does not work, it is said at the foot of the page. */
export function useSignOut() {
  const remedy = useRemedy(false);
  const leave = async () => {
    try {
      await signOut();
    } catch (error) {
      tellFailure(remedy(failureOf(error).code));
      throw error;
    }
  };
  return useSend<void, void>(leave, useLeave());
}
