import { brokerAccess } from '../../broker/broker-access';
import { BrokerClient } from '../../broker/broker-client';
import { localBrokerPlaces, runningBroker } from '../../broker/local/local-broker';
import { readBrokerSettings } from '../../settings/broker-settings';
import { repositoryRoot } from '../terminal/repository-root';

/** A client of the broker that the settings name, or of the local one. @throws HarnessError */
export function connectBroker(): BrokerClient {
  const local = runningBroker(localBrokerPlaces(repositoryRoot));
  return new BrokerClient(brokerAccess(readBrokerSettings(), local?.url));
}
