// region: asked
module example.com/posters

go 1.26

require (
	example.com/ink v1.3.0
	example.com/plotter v1.1.0
)

require example.com/paper v1.0.0 // indirect

replace example.com/ink v1.2.0 => ./ink-fork

replace example.com/paper => ./paper-fork

// endregion

replace (
	example.com/ink v1.3.0 => ./deps/ink-v1.3.0
	example.com/plotter v1.1.0 => ./deps/plotter-v1.1.0
)
