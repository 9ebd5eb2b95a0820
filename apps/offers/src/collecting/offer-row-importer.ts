/**
 * Files of offers that prospectors collect: what a row says is checked as a whole, then handed with the rows beside it to
 * `CollectedOffersService`, which publishes it. It writes nothing itself, and a row it refuses leaves the others alone.
 */
import type { Work } from '@app/platform/database/unit-of-work.js';
import type { ImportEntity } from '@app/platform/imports/import.entity.js';
import { cleanCells, readRow, repeatedRow } from '@app/platform/imports/read-row.js';
import type { RowImporter, RowOutcome } from '@app/platform/imports/row-importer.js';
import { loadPlaces } from '@app/platform/places/places.js';
import type { TableRow } from '@app/platform/tabular/read-table.js';
import { Injectable } from '@nestjs/common';
import { CollectedOffersService, type CollectedOffer } from '../offers/collected-offers.service.js';
import { Occupations } from '../reference/occupations/occupations.service.js';
import { offerColumns, type OfferColumn } from './offer-columns.js';
import { toldDetails } from './offer-detail-cells.js';
import { offerLabel, offerRules, type OfferRow } from './offer-rules.js';

@Injectable()
export class OfferRowImporter implements RowImporter<OfferColumn> {
  readonly kind = 'offers';
  readonly columns = offerColumns;

  constructor(
    private readonly offers: CollectedOffersService,
    private readonly occupations: Occupations,
  ) {}

  async prepare(): Promise<void> {
    await loadPlaces();
  }

  async importRows(work: Work, rows: TableRow<OfferColumn>[], upload: ImportEntity): Promise<RowOutcome[]> {
    const occupations = await this.occupations.current();
    const rules = offerRules(await loadPlaces(), (words) => occupations.codeOf(words));
    const read = rows.map(({ line, cells }) => {
      const clean = cleanCells(cells);
      return { line, label: offerLabel(clean), ...readRow({ line, cells: clean }, rules) };
    });
    const understood = read.filter((row) => row.ok);
    const meanings = await this.offers.collectAll(
      work,
      understood.map(({ values, line }) => collectedOffer(values, line, upload)),
    );
    const meaningOf = new Map(understood.map(({ line }, index) => [line, meanings[index]!]));
    return read.map((row) => {
      const { label } = row;
      if (!row.ok) return { outcome: 'rejected', label, problems: row.problems };
      const outcome = meaningOf.get(row.line)!;
      return outcome === 'repeated' ? repeatedRow(label, offerColumns) : { outcome, label, problems: [] };
    });
  }
}

function collectedOffer(row: OfferRow, importLine: number, upload: ImportEntity): CollectedOffer {
  const { siret, employer: name, place, contactName, email, phone, screeningNote } = row;
  const { reference, title, occupation, contractTypes, startFrom, startTo, openings, skills, description } = row;
  return {
    organisationId: upload.organisationId,
    collectedBy: upload.uploadedBy,
    importId: upload.id,
    importLine,
    employer: { siret, name, place, contact: { name: contactName ?? '', email: email ?? '', phone: phone ?? '' } },
    content: {
      ...{ reference, title, occupation, contractTypes, startFrom, startTo, openings, skills, description },
      ...(screeningNote ? { screeningNote } : {}),
      details: toldDetails(row),
    },
  };
}
