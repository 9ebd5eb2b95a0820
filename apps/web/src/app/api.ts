import { asSent, createClient, ProblemResponse, type RequestOf, type ResponseOf, type Route } from '@app/contracts';
import { OwnFailure } from './failure';
import { accessToken, forgetAccessToken, mayBeSignedIn } from './session';

/** The three ways in which a page speaks to the API: as anyone, with the link of a letter, or as the person who is signed in. */
const client = createClient(window.location.origin, undefined, asSent);

/** Follows a stream of events as the signed-in person. */
export async function* followAsMyself<R extends Route>(route: R, request: RequestOf<R>): AsyncGenerator<ResponseOf<R>> {
  yield* client.follow(route, request, { bearer: await accessToken() });
}

/** Follows a stream of events with the token of a letter's link. */
export const followWithLink = <R extends Route>(link: string, route: R, request: RequestOf<R>) =>
  client.follow(route, request, { link });

/** Calls a public route. */
export const asAnyone = <R extends Route>(route: R, request: RequestOf<R> = {}): Promise<ResponseOf<R>> =>
  client.call(route, request, {});

/** Calls a route with the token of a letter's link; throws `link-missing` without one. */
export async function withLink<R extends Route>(
  link: string | null,
  route: R,
  request: RequestOf<R>,
): Promise<ResponseOf<R>> {
  if (!link) throw new OwnFailure('link-missing');
  return client.call(route, request, { link });
}

/** Calls a route with the token of a letter's link, or as the signed-in person when the page came without one. */
export const withLinkOrMyself = <R extends Route>(
  link: string | null,
  route: R,
  request: RequestOf<R>,
): Promise<ResponseOf<R>> => (link || !mayBeSignedIn() ? withLink(link, route, request) : asMyself(route, request));

/** Calls a route as the signed-in person; a token that is refused, because the session changed, is renewed once. */
export async function asMyself<R extends Route>(route: R, request: RequestOf<R> = {}): Promise<ResponseOf<R>> {
  const bearer = await accessToken();
  try {
    return await client.call(route, request, { bearer });
  } catch (error) {
    if (!(error instanceof ProblemResponse && error.status === 401)) throw error;
    forgetAccessToken();
    return client.call(route, request, { bearer: await accessToken() });
  }
}
