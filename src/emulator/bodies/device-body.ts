import { timestamp } from '../clock';

/** A device as device fingerprinting describes it, made up from documentation addresses. */
export function deviceBody(telemetryId: string, now: number): Record<string, unknown> {
  const seen = { first_seen_at: timestamp(now), is_new: true, last_seen_at: timestamp(now) };
  return {
    ip_address: '192.0.2.1',
    ip_address_details: seen,
    ip_geo_city: 'Springfield',
    ip_geo_country: 'US',
    ip_geo_country_details: seen,
    ip_geo_region: 'Illinois',
    visitor_id: `visitor-${telemetryId}`,
    visitor_id_details: seen,
  };
}
