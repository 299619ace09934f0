// region: lines
module example.com/kitchen

go 1.26

require example.com/chimes v1.4.0
// endregion

replace example.com/chimes v1.4.0 => ./chimes
