import type { Route } from '@app/contracts';
import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { map, type Observable } from 'rxjs';
import { ROUTE } from './endpoint.js';

/** Lets out only the fields that the route's contract names. */
@Injectable()
export class ResponseInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const route = Reflect.getMetadata(ROUTE, context.getHandler()) as Route;
    return next.handle().pipe(map((value: unknown) => route.response.parse(value)));
  }
}
