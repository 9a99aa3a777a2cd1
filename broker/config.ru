# The real Pact Broker with SQLite. Everything comes from the environment that npm run broker:up sets.
require 'fileutils'
require 'logger'
require 'pact_broker'

data = ENV.fetch('PACT_BROKER_LOCAL_DATA')
FileUtils.mkdir_p(File.join(data, 'log'))

app = PactBroker::App.new do |config|
  # Four slashes: an absolute path.
  config.database_url = "sqlite:////#{File.join(data, 'broker.sqlite3').delete_prefix('/')}"
  config.log_dir = File.join(data, 'log')
  # Off unless asked for: without this line everybody may write, whatever the passwords.
  config.basic_auth_enabled = true
  config.basic_auth_username = ENV.fetch('PACT_BROKER_LOCAL_USERNAME')
  config.basic_auth_password = ENV.fetch('PACT_BROKER_LOCAL_PASSWORD')
  config.basic_auth_read_only_username = 'read-only'
  config.basic_auth_read_only_password = ENV.fetch('PACT_BROKER_LOCAL_READ_ONLY_PASSWORD')
  config.public_heartbeat = true
  config.seed_example_data = false
  config.base_urls = [ENV.fetch('PACT_BROKER_LOCAL_URL')]
end

run app
