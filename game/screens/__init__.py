"""The client without a platform: state, intents, semantic trees and the picture of the bridge."""
