// region: asked
module example.com/irrigation

go 1.26

require (
	example.com/pump v1.0.0
	example.com/tank v1.0.0
)

require (
	example.com/hose v1.2.0 // indirect
	example.com/valve v1.3.0 // indirect
)

exclude example.com/valve v1.5.0

// endregion

replace (
	example.com/hose v1.1.0 => ./deps/hose-v1.1.0
	example.com/hose v1.2.0 => ./deps/hose-v1.2.0
	example.com/pump v1.0.0 => ./deps/pump-v1.0.0
	example.com/tank v1.0.0 => ./deps/tank-v1.0.0
	example.com/valve v1.3.0 => ./deps/valve-v1.3.0
	example.com/valve v1.5.0 => ./deps/valve-v1.5.0
	example.com/valve v1.6.0 => ./deps/valve-v1.6.0
)
