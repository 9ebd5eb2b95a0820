import {
  abandonContract,
  breakContract,
  changeContractTerms,
  changeTrainingCalendar,
  listContracts,
  promiseContract,
  readContract,
  readRuptureCause,
  recordSignature,
} from '@app/contracts';
import { Endpoint, Input, type Incoming, type Outgoing } from '@app/platform/http/endpoint.js';
import type { PersonPrincipal } from '@app/platform/identity/principal.js';
import { Controller } from '@nestjs/common';
import { ContractReader } from './contract-reader.service.js';
import { Endings } from './ending/endings.service.js';
import { Preparation } from './signing/preparation.service.js';
import { Promises } from './signing/promises.service.js';

type From<R extends Parameters<typeof Endpoint>[0]> = Incoming<R, PersonPrincipal>;

/** Contracts of youths whom the caller follows; each act answers with the whole page of the contract. */
@Controller()
export class ContractsController {
  constructor(
    private readonly promises: Promises,
    private readonly preparation: Preparation,
    private readonly endings: Endings,
    private readonly reader: ContractReader,
  ) {}

  @Endpoint(listContracts)
  list(@Input() { params, by }: From<typeof listContracts>): Outgoing<typeof listContracts> {
    return this.reader.list(params.id, by);
  }

  @Endpoint(promiseContract)
  async promise(@Input() { params, body, by }: From<typeof promiseContract>): Outgoing<typeof promiseContract> {
    return this.reader.read(await this.promises.record(params.id, body, by), by);
  }

  @Endpoint(readContract)
  read(@Input() { params, by }: From<typeof readContract>): Outgoing<typeof readContract> {
    return this.reader.read(params.id, by);
  }

  @Endpoint(changeContractTerms)
  async terms(@Input() { params, body, by }: From<typeof changeContractTerms>): Outgoing<typeof changeContractTerms> {
    await this.preparation.changeTerms(params.id, body, by);
    return this.reader.read(params.id, by);
  }

  @Endpoint(recordSignature)
  async sign(@Input() { params, body, by }: From<typeof recordSignature>): Outgoing<typeof recordSignature> {
    await this.preparation.sign(params.id, body, by);
    return this.reader.read(params.id, by);
  }

  @Endpoint(changeTrainingCalendar)
  async calendar(
    @Input() { params, body, by }: From<typeof changeTrainingCalendar>,
  ): Outgoing<typeof changeTrainingCalendar> {
    await this.preparation.changeCalendar(params.id, body, by);
    return this.reader.read(params.id, by);
  }

  @Endpoint(abandonContract)
  async abandon(@Input() { params, body, by }: From<typeof abandonContract>): Outgoing<typeof abandonContract> {
    await this.endings.abandon(params.id, body, by);
    return this.reader.read(params.id, by);
  }

  @Endpoint(breakContract)
  async break(@Input() { params, body, by }: From<typeof breakContract>): Outgoing<typeof breakContract> {
    await this.endings.break(params.id, body, by);
    return this.reader.read(params.id, by);
  }

  @Endpoint(readRuptureCause)
  cause(@Input() { params, body, by }: From<typeof readRuptureCause>): Outgoing<typeof readRuptureCause> {
    return this.endings.readCause(params.id, body.reason, by);
  }
}
