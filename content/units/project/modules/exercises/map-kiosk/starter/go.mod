module example.com/mapkiosk

go 1.26

require example.com/tiles v1.5.0
